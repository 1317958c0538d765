/**
 * `npm run test:package`: what a user of the plugin gets. Builds and packs it, installs the tarball into a Medusa
 * application in a temporary folder, runs that in production mode and takes one deal through it.
 */
import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { startPostgres } from "../../demo/postgres.mjs"
import { freePort } from "../../demo/postgres/free-port.mjs"
import { createChecks, timed } from "../lib/checks.mjs"
import { onInterrupt, run, start, stop } from "../lib/processes.mjs"
import { checkChain } from "./chain.mjs"
import { assertContents } from "./contents.mjs"
import { checkDashboard } from "./dashboard.mjs"
import { checkExports } from "./exports.mjs"
import { checkForeignPlugin, checkStoreHooks } from "./foreign.mjs"
import { writeHost } from "./host.mjs"
import { createClient } from "./http.mjs"
import { setUpShop } from "./shop.mjs"

const LOGIN = { email: "manager@crm.test", password: "supersecret" }

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const temp = mkdtempSync(path.join(os.tmpdir(), "crm-package-"))
const host = path.join(temp, "host")
const { check, counts } = createChecks()
const cleanUps = [() => rmSync(temp, { recursive: true, force: true, maxRetries: 5 })]

onInterrupt(cleanUp)
try {
  await timed("total", main)
} catch (error) {
  counts.failed++
  console.error(error.stack)
} finally {
  await cleanUp()
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed || !counts.passed ? 1 : 0

async function main() {
  await timed("medusa plugin:build", () => command("npx", ["medusa", "plugin:build"], { cwd: root }))
  const tarball = await timed("npm pack", pack)
  await timed("npm install into a new host", () => install(tarball))
  await checkExports(check, host)

  const database = await startPostgres({ dataDir: path.join(temp, "postgres"), persistent: false })
  cleanUps.push(() => database.stop())
  await database.createDatabase("host")
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    ...{ ADMIN_CORS: url, AUTH_CORS: url, STORE_CORS: url, JWT_SECRET: "package", COOKIE_SECRET: "package" },
    DATABASE_URL: database.url("host"),
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  const medusa = (...args) => command("npx", ["medusa", ...args], { cwd: host, env })
  const prepareDatabase = async () => {
    await timed("medusa db:migrate", () => medusa("db:migrate"))
    await timed("medusa user", () => medusa("user", "-e", LOGIN.email, "-p", LOGIN.password))
  }
  // The build needs no database.
  await sideBySide([timed("medusa build", () => medusa("build")), prepareDatabase()])

  const folder = path.join(host, ".medusa", "server")
  const production = { ...env, NODE_ENV: "production" }
  await timed("medusa start", () => startServer({ cwd: folder, env: production, port }))
  const api = createClient(url)
  await timed("checks", () => useHost(api, folder))
}

async function useHost(api, folder) {
  await check("the manager logs in", () => api.logIn(LOGIN))
  await check("the default stages are there", async () => {
    const { stages } = await api.get("/admin/crm/stages")
    const keys = ["new", "visited", "offer_in_progress", "offer_sent", "active_order", "contracted", "lost"]
    assert.deepEqual(
      stages.map((stage) => stage.key),
      keys,
    )
  })
  const shop = await check("the shop is set up", () => setUpShop(api))
  if (shop) {
    await checkChain(check, api, shop)
    await checkForeignPlugin(check, api, shop)
    await checkStoreHooks(check, api, shop)
  }
  await checkDashboard(check, { api, login: LOGIN, folder })
}

async function pack() {
  const output = await command("npm", ["pack", "--json", "--pack-destination", temp], { cwd: root })
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf("[\n")))
  await check("the package holds what a host needs and nothing else", () => assertContents(files))
  return path.join(temp, filename)
}

async function install(tarball) {
  mkdirSync(host)
  writeHost({ folder: host, tarball, root })
  await command("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: host })
}

/** Waits for all of them, so that nothing still runs when one has failed. */
async function sideBySide(work) {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === "rejected")
  if (failed) throw failed.reason
}

/** Returns the output of a program, or throws it when the program fails. */
async function command(program, args, options) {
  const { code, output } = await run(program, args, { ...options, keepOutput: true })
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${output.slice(-4000)}`)
  return output
}

async function startServer({ port, ...options }) {
  const server = start("npx", ["medusa", "start", "--port", String(port)], {
    ...options,
    stdio: process.env.CRM_VERBOSE ? "inherit" : "ignore",
  })
  cleanUps.push(() => stop(server))
  for (const deadline = Date.now() + 300_000; Date.now() < deadline;) {
    if (server.exitCode !== null) break
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("medusa start does not answer (CRM_VERBOSE=1 shows what it says)")
}

async function answers(port) {
  try {
    return (await fetch(`http://localhost:${port}/health`)).ok
  } catch {
    return false
  }
}

async function cleanUp() {
  for (const step of cleanUps.splice(0).reverse()) await step()
}
