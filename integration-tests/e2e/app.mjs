/** The plugin in a real Medusa with its real dashboard, for the tests that click. Started by ../run.mjs. */
import path from "node:path"
import { buildDashboard, dashboardIsBuilt } from "../../demo/dashboard.mjs"
import { migrate } from "../../demo/database.mjs"
import { freePort } from "../../demo/postgres/free-port.mjs"
import { runMedusa, stopAll } from "../../demo/process.mjs"
import { startServer } from "../../demo/server.mjs"

/** @returns {Promise<Record<string, string>>} what the tests need to know, as environment variables */
export async function startApp({ database, temp, root }) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...{ ADMIN_CORS: url, AUTH_CORS: url, STORE_CORS: url, JWT_SECRET: "e2e", COOKIE_SECRET: "e2e" },
    DATABASE_URL: database.url("e2e"),
    // Anything else makes Medusa start a Vite server instead of serving the built dashboard.
    NODE_ENV: "production",
    TS_NODE_TRANSPILE_ONLY: "true",
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  const options = { root, env, logs: process.env.E2E_LOGS ?? path.join(temp, "logs") }
  const seed = path.join(temp, "e2e-seed.json")
  const prepareDatabase = async () => {
    await database.createDatabase("e2e")
    await migrate(env.DATABASE_URL, options)
    await runMedusa("seed", ["exec", "./integration-tests/e2e/seed.ts", seed], options)
  }
  try {
    await Promise.all([dashboardIsBuilt(root) || buildDashboard(options), prepareDatabase()])
    await startServer({ ...options, port })
  } catch (error) {
    await stopAll()
    throw error
  }
  return { E2E_URL: url, E2E_SEED: seed }
}

export const stopApp = stopAll
