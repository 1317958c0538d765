/** The plugin in a real Medusa with its real dashboard, for the tests that click. Started by ../run.mjs. */
import path from "node:path"
import { chromium } from "playwright-core"
import { buildDashboard, dashboardIsBuilt } from "../../demo/dashboard.mjs"
import { migrate } from "../../demo/database.mjs"
import { freePort } from "../../demo/postgres/free-port.mjs"
import { runMedusa, stopAll } from "../../demo/process.mjs"
import { startServer } from "../../demo/server.mjs"

const TEMPLATE = "e2e"

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

const browsers = []

/**
 * A host, a database and a browser for each of jest's workers, so that none sees what another one does; the dashboard is
 * built once and the database filled once for all of them.
 * @returns {Promise<Record<string, string>>} what the tests need to know, as environment variables
 */
export async function startApps({ database, temp, root, workers, executablePath }) {
  const common = {
    ...{ JWT_SECRET: "e2e", COOKIE_SECRET: "e2e" },
    // Anything else makes Medusa start a Vite server instead of serving the built dashboard.
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  const logs = process.env.E2E_LOGS ?? path.join(temp, "logs")
  const options = { root, logs, env: { ...common, DATABASE_URL: database.url(TEMPLATE) } }
  const seed = path.join(temp, "e2e-seed.json")
  const prepareDatabase = async () => {
    await database.createDatabase(TEMPLATE)
    await migrate(database.url(TEMPLATE), options)
    await runMedusa("seed", ["exec", "./integration-tests/e2e/seed.ts", seed], options)
  }
  const startApp = async (_, index) => {
    const name = `${TEMPLATE}_${index + 1}`
    await database.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
    const port = await freePort()
    const url = `http://localhost:${port}`
    const env = {
      ...common,
      ...{ DATABASE_URL: database.url(name), ADMIN_CORS: url, AUTH_CORS: url, STORE_CORS: url },
    }
    await startServer({ root, env, port, logs: path.join(logs, name) })
    const browser = await chromium.launchServer({ executablePath, args: SWITCHES })
    browsers.push(browser)
    return { url, database: name, browser: browser.wsEndpoint() }
  }
  try {
    await Promise.all([dashboardIsBuilt(root) || buildDashboard(options), prepareDatabase()])
    const apps = await Promise.all(Array.from({ length: workers }, startApp))
    return { E2E_APPS: JSON.stringify(apps), E2E_SEED: seed }
  } catch (error) {
    await stopApps()
    throw error
  }
}

export async function stopApps() {
  await Promise.all(browsers.splice(0).map((browser) => browser.close()))
  await stopAll()
}
