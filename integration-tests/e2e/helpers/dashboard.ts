import { mkdirSync } from "node:fs"
import path from "node:path"
import { chromium, type Browser, type Page } from "playwright-core"
import { tally } from "../../lib/tally.cjs"
import { app, baseUrl } from "./environment"
import type { Login } from "./logins"

export type Language = "en" | "ro"

/** A browser on the dashboard, and everything it complained about. */
export class Dashboard {
  private complaints: string[] = []

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(15_000)
    page.on("pageerror", (error) => this.complaints.push(`${page.url()}: ${error.message}`))
    page.on("console", (message) => {
      // The host's own pages ask for pictures on the internet; a test machine may have none.
      const isOurs = (message.location().url || baseUrl).startsWith(baseUrl)
      if (message.type() === "error" && isOurs) this.complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on("response", (response) => {
      if (response.status() >= 500) this.complaints.push(`${response.url()}: ${response.status()}`)
    })
  }

  static async open(language: Language = "en"): Promise<Dashboard> {
    const browser = await chromium.connect(app.browser)
    const context = await browser.newContext({
      ...{ baseURL: baseUrl, viewport: { width: 1440, height: 900 } },
      // A message that slides in is clicked once it stands still.
      reducedMotion: "reduce",
    })
    const dashboard = new Dashboard(browser, await context.newPage())
    await dashboard.speak(language)
    return dashboard
  }

  /** As somebody who logged in before: by the API, which takes no page. */
  async logIn({ email, password }: Login): Promise<void> {
    const started = performance.now()
    const { request } = this.page.context()
    const answer = await request.post("/auth/user/emailpass", {
      data: { email, password },
      failOnStatusCode: true,
    })
    const { token } = await answer.json()
    const headers = { authorization: `Bearer ${token}` }
    await request.post("/auth/session", { headers, failOnStatusCode: true })
    tally("log-in", started)
  }

  /** By the form, as people do. */
  async logInByForm({ email, password }: Login): Promise<void> {
    const { page } = this
    await page.goto("/app/login")
    await page.locator("input[name=email]").fill(email)
    await page.locator("input[name=password]").fill(password)
    await page.locator("button[type=submit]").click()
    await page.waitForURL((url) => !url.pathname.includes("/login"))
    // Before the log-in the dashboard asks who is there and hears 401, which the browser reports.
    this.complaints = this.complaints.filter((complaint) => !complaint.includes("401"))
  }

  /** From the next page load on. */
  async speak(language: Language): Promise<void> {
    await this.page.context().addCookies([{ name: "lng", value: language, url: baseUrl }])
    await this.page.context().addInitScript((lng) => localStorage.setItem("lng", lng), language)
  }

  /** Keeps a picture when E2E_SCREENSHOTS names a folder for them. */
  async shot(name: string): Promise<void> {
    const folder = process.env.E2E_SCREENSHOTS
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: path.join(folder, `${name.replaceAll(/\W+/g, "-")}.png`) })
  }

  /** Plays one scene of a test, and takes a picture of where it got stuck. */
  async play(name: string, scene: (page: Page) => Promise<void>): Promise<void> {
    try {
      await scene(this.page)
    } catch (error) {
      await this.shot(`failed ${name}`)
      throw error
    }
  }

  /** What the browser complained about since the last call; a test that ends well leaves nothing here. */
  takeComplaints(): string[] {
    const taken = this.complaints
    this.complaints = []
    return taken
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}
