/** A real host on a real PostgreSQL to measure: the repository as a Medusa application, kept between runs in .bench/. */
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { buildDashboard } from "../../demo/dashboard.mjs"
import { migrate } from "../../demo/database.mjs"
import { startPostgres } from "../../demo/postgres.mjs"
import { freePort } from "../../demo/postgres/free-port.mjs"
import { runMedusa, stopAll } from "../../demo/process.mjs"
import { startServer } from "../../demo/server.mjs"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

const PASSWORD = "supersecret"

/**
 * @param {string} name of the measurement; its data stay in .bench/ until that folder is deleted
 * @param {(tools: { query: Function, exec: Function }) => Promise<void>} fill makes the data, once
 */
export async function openHost(name, fill) {
  const folder = path.join(root, ".bench", name)
  const server = await startPostgres({ dataDir: path.join(folder, "postgres") })
  const url = server.url("bench")
  const port = await freePort()
  const base = `http://localhost:${port}`
  const env = {
    ...{ ADMIN_CORS: base, AUTH_CORS: base, STORE_CORS: base, JWT_SECRET: "bench", COOKIE_SECRET: "bench" },
    ...{ DATABASE_URL: url, NODE_ENV: "production" },
    ...{ MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "error" },
  }
  const options = { root, env, logs: path.join(folder, "logs") }
  const stop = async () => {
    await stopAll()
    await server.stop()
  }
  try {
    await prepare({ server, url, options, fill })
    // A production server wants a dashboard to serve; which one does not matter here.
    if (!fs.existsSync(path.join(root, "public", "admin"))) await buildDashboard(options)
    await startServer({ ...options, port })
  } catch (error) {
    await stop()
    throw error
  }
  return { base, url, stop, logIn: (email) => logIn(base, email) }
}

async function prepare({ server, url, options, fill }) {
  const admin = new pg.Client(server.url("postgres"))
  await admin.connect()
  const { rowCount } = await admin.query("select 1 from pg_database where datname = 'bench'")
  await admin.end()
  if (!rowCount) await server.createDatabase("bench")
  await migrate(url, options)
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query("select to_regclass('bench_done') is not null as done")
    if (rows[0].done) return
    const query = (sql, values) => client.query(sql, values)
    await fill({ query, exec: (script, ...args) => runMedusa("fill", ["exec", script, ...args], options) })
    await client.query("create table bench_done ()")
  } finally {
    await client.end()
  }
}

async function logIn(base, email) {
  const answer = await fetch(`${base}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const { token } = await answer.json()
  if (!token) throw new Error(`${email} could not log in: ${answer.status}`)
  return { authorization: `Bearer ${token}` }
}
