/**
 * Runs the tests: `npm test` for all, or the projects named (`npm run test:http`); what follows goes to jest:
 * `npm run test:http -- host.spec -t tax`. Each project gets a PostgreSQL of its own that is thrown away afterwards.
 */
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { startPostgres } from "../demo/postgres.mjs"
import { startApps, stopApps } from "./e2e/app.mjs"
import { findChromium, HOW_TO_GET_CHROMIUM } from "./lib/chromium.mjs"
import { runJest } from "./lib/jest-run.mjs"
import { onInterrupt } from "./lib/processes.mjs"
import { makeScratchFolder } from "./lib/scratch-folder.mjs"
import { slowestFiles, tallied } from "./lib/time-spent.mjs"

/** How long a test may take, in milliseconds: several times what it does on a machine with other things to do. */
const PROJECTS = {
  // Two at a time: what one of them waits for, the other one uses.
  unit: { timeout: 60_000, workers: 2, database: false },
  modules: { timeout: 240_000, workers: 2, database: true },
  http: { timeout: 240_000, workers: 2, database: true },
  // A browser and its host keep two cores busy; on so few, two of them take longer for the same than one after the other.
  e2e: { timeout: 240_000, workers: os.availableParallelism() < 4 ? 1 : 2, database: true, browser: true },
}

const NOTHING = { passed: 0, failed: 0, skipped: 0, expectations: 0 }
const NO_FILES = { ...NOTHING, files: [] }

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const temp = mkdtempSync(path.join(os.tmpdir(), "crm-tests-"))
const scratch = makeScratchFolder("crm-databases-")
const TALLY = path.join(temp, "tally")
let database

onInterrupt(cleanUp)
try {
  process.exitCode = await main(process.argv.slice(2))
} finally {
  await cleanUp()
}

async function main(args) {
  const firstOther = args.findIndex((arg) => !(arg in PROJECTS))
  const named = firstOther === -1 ? args : args.slice(0, firstOther)
  const jestArgs = args.slice(named.length).filter((arg, index) => !(index === 0 && arg === "--"))

  const total = { ...NOTHING }
  const files = []
  const lines = []
  for (const project of named.length ? named : Object.keys(PROJECTS)) {
    const started = Date.now()
    const result = await runProject(project, jestArgs)
    for (const key of Object.keys(total)) total[key] += result[key]
    files.push(...result.files)
    lines.push(`${project.padEnd(8)} ${seconds(started).padStart(7)}  ${summary(result)}`)
  }

  lines.unshift(...slowestFiles(files, root), "", ...tallied(TALLY), "")
  lines.push(`${total.expectations} expectations`)
  const ran = total.passed + total.failed
  if (ran === 0) lines.push("No test ran.")
  lines.push(`total    ${seconds(0, process.uptime() * 1000).padStart(7)}`, summary(total))
  console.log(`\n${lines.join("\n")}`)
  return total.failed || ran === 0 ? 1 : 0
}

async function runProject(project, args) {
  const { timeout, workers, ...needs } = PROJECTS[project]
  const env = {
    ...{ LOG_LEVEL: process.env.LOG_LEVEL ?? "error", MEDUSA_DISABLE_TELEMETRY: "true" },
    TEST_TALLY: TALLY,
  }
  if (needs.browser) {
    const chromium = findChromium()
    if (!chromium) {
      console.error(`${project}: ${HOW_TO_GET_CHROMIUM}`)
      return process.env.CI === "true" ? { ...NO_FILES, failed: 1 } : { ...NO_FILES, skipped: 1 }
    }
    env.CHROMIUM_PATH = chromium
  }
  try {
    if (needs.database) Object.assign(env, await startDatabase(project))
    if (needs.browser)
      Object.assign(
        env,
        await startApps({ database, temp, root, workers, executablePath: env.CHROMIUM_PATH }),
      )
    const result = await runJest({ project, timeout, workers, args, env, temp, root })
    // A project that lost all its files must not pass unseen; with a filter, finding nothing is an answer.
    if (!args.length && !(result.passed + result.failed + result.skipped)) return { ...result, failed: 1 }
    return result
  } catch (error) {
    console.error(`${project}: ${error.stack}`)
    return { ...NO_FILES, failed: 1 }
  } finally {
    // Only where it was started: once stopped, it starts no more.
    if (needs.browser) await stopApps()
    await stopDatabase()
  }
}

async function startDatabase(project) {
  database = await startPostgres({ dataDir: path.join(scratch, project), persistent: false })
  // Medusa's test runner turns SSL on for any host but the word "localhost".
  return {
    DB_HOST: "localhost",
    DB_PORT: String(database.port),
    DB_USERNAME: database.user,
    DB_PASSWORD: database.password,
  }
}

async function stopDatabase() {
  const stopping = database
  database = undefined
  await stopping?.stop()
}

async function cleanUp() {
  await stopApps()
  await stopDatabase()
  for (const folder of [temp, scratch]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function seconds(started, now = Date.now()) {
  return `${((now - started) / 1000).toFixed(1)} s`
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`
}
