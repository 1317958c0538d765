import { spawn } from "node:child_process"

const running = new Set()

/**
 * Starts a program in a process group of its own, so that whatever it starts itself can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const windows = process.platform === "win32"
  const child = spawn(command, args, { stdio: "inherit", detached: !windows, shell: windows, ...options })
  running.add(child)
  child.ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, error }))
    child.once("exit", (code) => resolve({ code: code ?? 1 }))
  }).finally(() => running.delete(child))
  return child
}

/** Runs a program to its end and says how it went; `output` only when it was asked to be kept. */
export async function run(command, args, { keepOutput = false, ...options } = {}) {
  const child = start(command, args, keepOutput ? { ...options, stdio: ["ignore", "pipe", "pipe"] } : options)
  let output = ""
  if (keepOutput)
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data))
  const { code, error } = await child.ended
  killGroup(child)
  return { code, output: error ? `${output}${error.message}` : output }
}

/** Asks a program to end, and ends it together with everything it started when it takes too long. */
export async function stop(child, patience = 5000) {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGTERM")
    const timer = setTimeout(() => killGroup(child), patience)
    await child.ended
    clearTimeout(timer)
  }
  killGroup(child)
}

function killGroup(child) {
  if (!child.pid) return
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL")
  } catch {
    // Nothing of the group is left.
  }
}

/** Runs `cleanUp` when this process is told to end (Ctrl-C, kill), after ending everything started here. */
export function onInterrupt(cleanUp) {
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ]) {
    process.once(signal, async () => {
      for (const child of running) killGroup(child)
      await cleanUp()
      process.exit(128 + number)
    })
  }
}
