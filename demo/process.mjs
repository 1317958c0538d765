/** Starts the Medusa command line as a child process, writes its output to a log, and stops it with everything it started. */
import { spawn } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { Problem, diskHint } from "./settings.mjs"

const require = createRequire(import.meta.url)
const medusaCli = path.join(path.dirname(require.resolve("@medusajs/cli/package.json")), "cli.js")
const dieWithParent = fileURLToPath(new URL("./die-with-parent.cjs", import.meta.url))

/** Lines of a child that begin with this are shown to the user as progress. */
const PROGRESS = "» "

const running = new Set()

/** Set once everything is being stopped: the run must not go on to its next program meanwhile. */
let closed = false

/**
 * @param {string} name names the log file
 * @param {string[]} args of the `medusa` command
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.logs
 * @param {Record<string, string>} options.env
 * @param {(line: string) => void} [options.onProgress]
 * @param {boolean} [options.isPatient] it leaves the processor to everything else that runs
 */
export function startMedusa(name, args, { root, logs, env, onProgress = () => {}, isLowPriority = false }) {
  if (closed) throw new Problem("Stopped.")
  fs.mkdirSync(logs, { recursive: true })
  const logFile = path.join(logs, `${name}.log`)
  const log = fs.createWriteStream(logFile)
  log.on("error", () => {}) // A full disk must not hide the child's own message about it.

  const child = spawn(process.execPath, ["--require", dieWithParent, medusaCli, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: process.platform !== "win32", // Ctrl-C reaches us alone, so that we can stop things in order.
  })
  running.add(child)
  if (isLowPriority && child.pid) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW)

  const tail = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      log.write(`${line}\n`)
      if (line.startsWith(PROGRESS)) return onProgress(line.slice(PROGRESS.length))
      tail.push(line)
      if (tail.length > 25) tail.shift()
    })
  }

  const exited = new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, signal: null, error }))
    child.on("close", (code, signal) => resolve({ code, signal }))
  }).then((result) => {
    running.delete(child)
    log.end()
    return result
  })
  return { child, exited, logFile, tail: () => tail.join("\n") }
}

/** Runs a `medusa` command to its end, or says why it failed. */
export async function runMedusa(name, args, options) {
  const started = startMedusa(name, args, options)
  const { code } = await started.exited
  if (code !== 0) throw failure(`"medusa ${args.join(" ")}" failed`, started)
}

export function failure(what, { tail, logFile }) {
  const last = tail()
  return new Problem(`${what}. The last lines of ${logFile}:\n\n${last}\n${diskHint(last)}`)
}

/** Stops every child and what it started: politely, then not. */
export async function stopAll({ timeoutMs = 10_000 } = {}) {
  closed = true
  await Promise.all(
    [...running].map(async (child) => {
      const gone = new Promise((resolve) => child.once("close", resolve))
      signal(child, "SIGTERM")
      const timer = setTimeout(() => signal(child, "SIGKILL"), timeoutMs)
      await gone
      clearTimeout(timer)
    }),
  )
}

/** At once and without waiting: for a second Ctrl-C. */
export function killAll() {
  for (const child of running) signal(child, "SIGKILL")
}

function signal(child, name) {
  try {
    if (process.platform === "win32") child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // Gone already.
  }
}
