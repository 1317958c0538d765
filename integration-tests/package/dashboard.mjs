/** The host's built dashboard has the pages of the plugin, in its files and in a browser. */
import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { chromium } from "playwright-core"
import { findChromium, HOW_TO_GET_CHROMIUM } from "../lib/chromium.mjs"

export async function checkDashboard(check, { api, login, folder }) {
  await check("the built dashboard contains the CRM's routes", () => {
    const assets = path.join(folder, "public", "admin", "assets")
    const scripts = readdirSync(assets).filter((file) => file.endsWith(".js"))
    const mentioned = (route) =>
      scripts.some((file) => readFileSync(path.join(assets, file), "utf8").includes(route))
    for (const route of ["/crm", "/crm/leads", "/crm/offers"]) assert.ok(mentioned(`"${route}"`), route)
  })
  const executablePath = findChromium()
  if (!executablePath && process.env.CI !== "true") return console.log(`  - ${HOW_TO_GET_CHROMIUM}`)
  await check("a browser shows the board of the host", () => seeBoard({ api, login, executablePath }))
}

async function seeBoard({ api, login, executablePath }) {
  assert.ok(executablePath, HOW_TO_GET_CHROMIUM)
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  })
  try {
    const page = await browser.newPage({ locale: "en-US" })
    const errors = []
    page.on("pageerror", (error) => errors.push(error.message))
    await page.goto(`${api.baseUrl}/app/login`)
    await page.locator("input[name=email]").fill(login.email)
    await page.locator("input[name=password]").fill(login.password)
    await page.locator("button[type=submit]").click()
    await page.waitForURL((url) => !url.pathname.includes("/login"))
    await page.goto(`${api.baseUrl}/app/crm`)
    await page.getByText("Contracted", { exact: true }).first().waitFor()
    await page.getByText("Birouri noi").first().waitFor()
    assert.deepEqual(errors, [])
  } finally {
    await browser.close()
  }
}
