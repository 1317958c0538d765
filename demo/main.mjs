/** The demo: database, sample data, dashboard, server; and an orderly end. */
import fs from "node:fs"
import path from "node:path"
import { checkFolder, checkPort } from "./checks.mjs"
import { buildDashboard, dashboardIsBuilt } from "./dashboard.mjs"
import { createDatabase, inspectDatabase, migrate, updateDatabase } from "./database.mjs"
import { openFill } from "./fill/index.mjs"
import { acquireLock } from "./lock.mjs"
import { LOGINS, PASSWORD } from "./logins.mjs"
import { phase, print, sinceStart } from "./phases.mjs"
import { startPostgres } from "./postgres.mjs"
import { failure, killAll, runMedusa, stopAll } from "./process.mjs"
import { loadSecrets } from "./secrets.mjs"
import { startServer } from "./server.mjs"
import { Problem, diskHint, readSettings } from "./settings.mjs"

/** Room for a new database with its sample data, logs and PDF files. */
const FIRST_START = { megabytes: 300, hint: "Make room, or set DEMO_DIR to a folder on another disk." }

/** What has to be undone at the end, last first: while the server still runs, and after it. */
const beforeServer = []
const cleanups = []
let stopping = null

/** Medusa waits for a lost database for ever, so its loss has to end the run from outside. */
let giveUp
const broken = new Promise((_, reject) => (giveUp = reject))

async function run() {
  const settings = readSettings()
  const { root, port, url, directory, logs } = settings
  checkFolder(logs, { megabytes: 20, hint: "Set DEMO_DIR to another folder: DEMO_DIR=/path npm start" })

  const lock = await acquireLock(directory, url)
  if (lock.holder) {
    const { pid, url: where } = lock.holder
    throw new Problem(`The demo in ${directory} is already running at ${where} (process ${pid}).`)
  }
  cleanups.push(lock.release)
  await checkPort(port, lock.wasKilled ? 15_000 : 0)

  print(`\nSales CRM demo for Medusa\n`)
  if (lock.wasKilled) print("  The last run was killed; picking up from what it left.")
  const env = environment(settings)
  const options = { root, logs, env }

  const databaseUrl = settings.databaseUrl ?? (await phase("PostgreSQL", () => ownDatabase(directory, logs)))
  const database = await inspectDatabase({ url: databaseUrl, root })

  // Two cores are enough to build the dashboard while the database is being filled.
  await Promise.all([
    dashboardIsBuilt(root) || phase("building the dashboard", () => buildDashboard(options)),
    prepareDatabase({ ...database, url: databaseUrl, directory, ...options }),
  ])
  const serverEnv = { ...env, DATABASE_URL: databaseUrl }
  const server = await phase("starting Medusa", () => startServer({ ...options, port, env: serverEnv }))

  const gone = server.exited.then(() => {
    if (!stopping) throw failure("Medusa has stopped by itself", server)
  })
  await Promise.race([fillAndAnnounce({ ...settings, databaseUrl }), gone])
  await gone
}

/** Ready once enough is on the board; the others come while somebody looks at it. */
async function fillAndAnnounce({ url, databaseUrl }) {
  const fill = await openFill({ url, databaseUrl })
  beforeServer.push(() => fill.stop())
  if (fill.left.first)
    await phase("making the first leads and deals", (onProgress) => fill.makeFirst(onProgress))
  if (stopping) return
  announce({ url })
  if (!fill.left.others) return
  print("  The other leads and deals come in while you look:")
  await fill
    .makeOthers((line) => print(`      ${line}`))
    .then(
      () => stopping || print("  All leads and deals are there.\n"),
      (error) => stopping || print(`  ${error.message}\n`),
    )
}

/** One environment for every `medusa` command. */
function environment({ directory, url }) {
  return {
    ...loadSecrets(directory),
    NODE_ENV: "production", // Anything else makes Medusa start a Vite server instead of serving the build.
    MEDUSA_DISABLE_TELEMETRY: "true",
    ADMIN_CORS: url,
    AUTH_CORS: url,
    STORE_CORS: url,
  }
}

async function ownDatabase(directory, logs) {
  const dataDir = path.join(directory, "postgres")
  if (!fs.existsSync(dataDir)) checkFolder(directory, FIRST_START)
  const starting = startPostgres({ dataDir, persistent: true, logFile: path.join(logs, "postgres.log") })
  // Registered before it has started: Ctrl-C in this very moment must not leave it behind.
  cleanups.push(() => starting.then((postgres) => postgres.stop()).catch(() => {}))
  const postgres = await starting
  postgres.onceGone((log) =>
    giveUp(new Problem(`PostgreSQL has stopped by itself. The end of its log:\n\n${log}`)),
  )
  return postgres.url("medusa")
}

async function prepareDatabase({ state, schema, url, directory, ...options }) {
  if (state === "outdated") {
    await phase("updating the database", () => updateDatabase({ url, schema, ...options }))
  }
  if (state !== "missing") return
  await createDatabase({
    url,
    schema,
    async fill(draft) {
      await phase("migrating the database", () => migrate(draft, options))
      const env = { ...options.env, DATABASE_URL: draft }
      await phase("filling the sample shop", (onProgress) =>
        runMedusa("seed", ["exec", "./demo/seed/index.ts"], { ...options, env, onProgress }),
      )
    },
  })
}

function announce({ url }) {
  print(`\n  Dashboard  ${url}/app/crm`)
  for (const { email, role } of LOGINS) print(`  Log in     ${email.padEnd(20)} ${PASSWORD}   (${role})`)
  print(`\n  ready in ${sinceStart()} – Ctrl-C stops everything, "npm run demo:reset" starts over\n`)
}

/** Server first, database last; the same promise for everyone who asks. */
function stop() {
  stopping ??= (async () => {
    for (const cleanup of beforeServer.reverse()) await cleanup()
    await stopAll()
    for (const cleanup of cleanups.reverse()) await cleanup()
  })()
  return stopping
}

let firstSignal = 0

async function onSignal() {
  // npm passes on the Ctrl-C that the terminal has sent us already: only a later one means "now".
  if (firstSignal) return Date.now() - firstSignal > 2000 ? killAll() : undefined
  firstSignal = Date.now()
  print("\n  Stopping …")
  await stop()
  print("  Stopped.")
  process.exit(0)
}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, onSignal)

Promise.race([run(), broken]).catch(async (error) => {
  if (stopping) return // The user stopped it: what failed, failed because of that.
  const hint = diskHint(error.message)
  console.error(`\n${error instanceof Problem || hint ? error.message : error.stack}\n${hint}`)
  await stop()
  process.exit(1)
})
