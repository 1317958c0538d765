import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { drag } from "./helpers/drag"
import { MANAGER } from "./helpers/logins"

describe("the board", () => {
  let dashboard: Dashboard

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    const { page } = dashboard
    await page.setViewportSize({ width: 1900, height: 900 })
    await dashboard.logIn(MANAGER)
    await page.goto("/app/crm")
    // Two columns less, and all the others fit on the screen at once.
    for (const stage of ["Visited", "Offer in progress"]) {
      await page.getByRole("button", { name: `Fold column ${stage}` }).click()
    }
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const column = (page: Page, key: string) => page.getByTestId(`column-${key}`)
  const card = (page: Page, key: string, title: string) =>
    column(page, key).locator("[data-card-id]").filter({ hasText: title })
  const chooseLostReason = async (page: Page) => {
    await page.getByTestId("lost-reason").click()
    await page.getByRole("option", { name: "No budget" }).click()
    await page.getByTestId("lost-dialog-submit").click()
  }

  /** A new deal, added in the first column as a salesperson does between two calls. */
  const add = async (page: Page) => {
    const title = `Deal ${Date.now()}`
    await page.goto("/app/crm")
    await page.getByTestId("quick-add-new").click()
    const form = page.getByTestId("quick-add-form-new")
    await form.locator("input[name=title]").fill(title)
    await form.locator("input[name=amount]").fill("1500")
    await page.keyboard.press("Enter")
    await card(page, "new", title).waitFor()
    return title
  }

  scene("takes a move back from the message about it", async (page) => {
    const title = await add(page)
    await drag(page, card(page, "new", title), column(page, "offer_sent"))
    await card(page, "offer_sent", title).waitFor()
    await page.getByRole("button", { name: "Undo" }).click()
    await card(page, "new", title).waitFor()
    await page.reload()
    await card(page, "new", title).waitFor()
  })

  scene("orders the cards of a column", async (page) => {
    const [lower, upper] = [await add(page), await add(page)]
    const titles = () => column(page, "new").locator("[data-card-id]").allInnerTexts()
    const isAbove = (texts: string[], a: string, b: string) =>
      texts.findIndex((text) => text.includes(a)) < texts.findIndex((text) => text.includes(b))
    expect(isAbove(await titles(), upper, lower)).toBe(true)
    const saved = page.waitForResponse((response) => response.url().endsWith("/move"))
    await drag(page, card(page, "new", lower), card(page, "new", upper))
    expect((await saved).status()).toBe(200)
    await page.reload()
    await card(page, "new", lower).waitFor()
    expect(isAbove(await titles(), lower, upper)).toBe(true)
  })

  scene("asks why a deal is lost before it moves", async (page) => {
    const title = await add(page)
    await drag(page, card(page, "new", title), column(page, "lost"))
    await page.getByTestId("lost-dialog").waitFor()
    await page.keyboard.press("Escape")
    await card(page, "new", title).waitFor()
    await drag(page, card(page, "new", title), column(page, "lost"))
    await chooseLostReason(page)
    await card(page, "lost", title).waitFor()
    await page.reload()
    await card(page, "lost", title).waitFor()
  })

  scene("follows what is chosen on the opportunity's page", async (page) => {
    const title = await add(page)
    await card(page, "new", title).click()
    await page.getByTestId("stage-visited").click()
    await page.locator("[data-testid=stage-visited][aria-current=step]").waitFor()
    await page.getByTestId("opportunity-won").click()
    await page.getByTestId("opportunity-reopen").waitFor()
    const opportunity = page.url()
    await page.goto("/app/crm")
    await card(page, "contracted", title).waitFor()
    await page.goto(opportunity)
    await page.getByTestId("opportunity-reopen").click()
    await page.getByTestId("opportunity-lost").click()
    await chooseLostReason(page)
    await page.getByTestId("opportunity-reopen").waitFor()
    await page.goto("/app/crm")
    await card(page, "lost", title).waitFor()
  })

  scene("shows a colleague's change instead of overwriting it", async (page) => {
    const title = await add(page)
    const id = await card(page, "new", title).getAttribute("data-card-id")
    const { stages } = await (await page.request.get("/admin/crm/stages")).json()
    const stage_id = stages.find(({ key }: { key: string }) => key === "active_order").id
    const { opportunity } = await (await page.request.get(`/admin/crm/opportunities/${id}`)).json()
    const colleague = await page.request.post(`/admin/crm/opportunities/${id}/move`, {
      data: { stage_id, version: opportunity.version },
    })
    expect(colleague.status()).toBe(200)
    await drag(page, card(page, "new", title), column(page, "offer_sent"))
    await page.getByText("A colleague has changed this card").waitFor()
    await card(page, "active_order", title).waitFor()
    // The refusal itself is what this is about, and the browser reports it.
    expect(dashboard.takeComplaints().filter((complaint) => !complaint.includes("409"))).toEqual([])
  })
})
