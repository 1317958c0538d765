/* global document, PerformanceObserver, requestAnimationFrame -- one function runs in the browser */
/** `npm run bench:scroll`: the board of 100,000 open cards in a real browser, scrolled far down a column. */
import path from "node:path"
import { chromium } from "playwright-core"
import { buildDashboard, dashboardIsBuilt } from "../../demo/dashboard.mjs"
import { findChromium, HOW_TO_GET_CHROMIUM } from "../../integration-tests/lib/chromium.mjs"
import { openHost, root } from "../lib/host.mjs"
import { fill, MANAGER } from "./fill.mjs"

const PAGES = Number(process.env.BENCH_PAGES ?? 60)

const executablePath = findChromium()
if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM)
const folder = path.join(root, ".bench", "board")
if (!dashboardIsBuilt(root)) {
  await buildDashboard({ root, logs: path.join(folder, "logs"), env: { NODE_ENV: "production" } })
}
const host = await openHost("board", fill)
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  await page.goto(`${host.base}/app/login`)
  await page.fill("input[name=email]", MANAGER)
  await page.fill("input[name=password]", "supersecret")
  await page.click("button[type=submit]")
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  const started = Date.now()
  await page.goto(`${host.base}/app/crm`)
  await page.locator("[data-card-id]").first().waitFor()
  console.log(`first cards after ${Date.now() - started} ms`)
  console.log(await page.evaluate(scrollDown, PAGES))
  await page.screenshot({ path: path.join(folder, "scroll.png") })
} finally {
  await browser.close()
  await host.stop()
}

/** Runs in the page: scrolls the first column until so many pages were loaded, frame by frame. */
async function scrollDown(pages) {
  const column = document.querySelector("[data-testid^=cards-]")
  const frames = []
  let [last, maxCards, requests] = [performance.now(), 0, 0]
  const observer = new PerformanceObserver((entries) => {
    requests += entries.getEntries().filter(({ name }) => name.includes("/admin/crm/board/")).length
  })
  observer.observe({ entryTypes: ["resource"] })
  const end = Date.now() + 120_000
  while (requests < pages && Date.now() < end) {
    column.scrollBy(0, 220)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    frames.push(performance.now() - last)
    last = performance.now()
    maxCards = Math.max(maxCards, document.querySelectorAll("[data-card-id]").length)
  }
  frames.sort((a, b) => a - b)
  const at = (share) => `${frames[Math.floor(frames.length * share)].toFixed(0)} ms`
  return {
    "pages loaded": requests,
    "cards in this column": Number(column.querySelector("[aria-setsize]")?.ariaSetSize ?? 0),
    "cards ever drawn at once, all columns": maxCards,
    frames: frames.length,
    "frame, median": at(0.5),
    "frame, 95 of 100": at(0.95),
    "frame, longest": at(0.999),
  }
}
