/** Real servers of the repository as a Medusa application on a PostgreSQL of their own that is thrown away. */
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { buildDashboard } from "../../../demo/dashboard.mjs"
import { migrate } from "../../../demo/database.mjs"
import { startPostgres } from "../../../demo/postgres.mjs"
import { freePort } from "../../../demo/postgres/free-port.mjs"
import { runMedusa, startMedusa, stopAll } from "../../../demo/process.mjs"
import { startServer } from "../../../demo/server.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..")

async function untilHealthy(url, started) {
  let over = false
  started.exited.then(() => (over = true))
  while (!over) {
    const answered = await fetch(url).catch(() => null)
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`It stopped at once:\n${started.tail()}`)
}

/**
 * @param {string} [redisUrl] what the processes share beside the database; one then serves, another one works
 * @returns {Promise<Awaited<ReturnType<typeof open>>>} everything is stopped again by `stop`
 */
export async function openHost(redisUrl = process.env.CRM_REDIS_URL) {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), "crm-faults-"))
  const database = await startPostgres({ dataDir: path.join(temp, "postgres"), persistent: false })
  const stop = async () => {
    await stopAll()
    await database.stop()
    fs.rmSync(temp, { recursive: true, force: true, maxRetries: 5 })
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop().then(() => process.exit(1)))
  try {
    return { ...(await open(temp, database, redisUrl)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function open(temp, database, redisUrl) {
  await database.createDatabase("faults")
  const url = database.url("faults")
  const any = "http://localhost"
  const env = {
    ...{ ADMIN_CORS: any, AUTH_CORS: any, STORE_CORS: any, JWT_SECRET: "faults", COOKIE_SECRET: "faults" },
    ...{ DATABASE_URL: url, NODE_ENV: "production" },
    ...{ MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "error" },
    ...(redisUrl && { CRM_REDIS_URL: redisUrl, MEDUSA_FF_CACHING: "true" }),
  }
  const options = { root, env, logs: path.join(temp, "logs") }
  const seed = path.join(temp, "seed.json")
  await migrate(url, options)
  await runMedusa("seed", ["exec", "./integration-tests/faults/seed.ts", seed], options)
  // A production server wants a dashboard to serve; which one does not matter here.
  if (!fs.existsSync(path.join(root, "public", "admin"))) await buildDashboard(options)
  const client = new pg.Pool({ connectionString: url, max: 4 })
  const query = async (sql, values) => (await client.query(sql, values)).rows
  let servers = 0
  const killed = async ({ child, exited }) => {
    process.kill(-child.pid, "SIGKILL")
    await exited
  }
  const start = async (mode, other) => {
    const port = await freePort()
    const logs = path.join(options.logs, `${mode ?? "shared"}-${++servers}`)
    const modeEnv = mode && { MEDUSA_WORKER_MODE: mode }
    const started = await startServer({ ...options, env: { ...env, ...modeEnv, ...other }, logs, port })
    return {
      base: `http://localhost:${port}`,
      logFile: started.logFile,
      kill: () => killed(started),
      /** Freezes the process where it is, and lets it go on. */
      pause: () => process.kill(-started.child.pid, "SIGSTOP"),
      resume: () => process.kill(-started.child.pid, "SIGCONT"),
    }
  }
  if (redisUrl) await start("worker")
  return {
    ...JSON.parse(fs.readFileSync(seed, "utf8")),
    query,
    close: () => client.end(),
    /** Starts one more server; `kill` ends it as a power cut would. */
    server: (env) => start(redisUrl && "server", env),
    /** Begins to run a script as `exec` does; `kill` ends it as a power cut would. */
    begin(name, file) {
      const started = startMedusa(name, ["exec", file], options)
      return { kill: () => killed(started) }
    },
    /** Runs a script of the repository with `medusa exec`: what it printed, and its exit code. */
    async exec(name, file, ...args) {
      const { exited, logFile } = startMedusa(name, ["exec", file, ...args], options)
      const { code } = await exited
      return { code, output: fs.readFileSync(logFile, "utf8").trim() }
    },
    /** Starts a worker that expires offers. */
    async expirer() {
      const port = await freePort()
      const script = "./integration-tests/faults/expire-worker.ts"
      const started = startMedusa("expirer", ["exec", script, String(port)], options)
      const base = `http://localhost:${port}`
      await untilHealthy(base, started)
      return { expire: (id) => answerOf(fetch(`${base}/${id}`, { method: "POST" })) }
    },
  }
}

/** Status and body; 0 when the server went away. */
export async function answerOf(request) {
  try {
    const response = await request
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json") || text.startsWith("{")
    return { status: response.status, data: isJson ? JSON.parse(text) : text }
  } catch (error) {
    return { status: 0, data: { message: String(error.cause ?? error) } }
  }
}
