import type { Page } from "playwright-core"
import {
  card,
  chooseLostReason,
  column,
  makeDeal,
  moveElsewhere,
  moveToTop,
  saved,
  stageId,
  titlesIn,
} from "./helpers/board"
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
    const undone = page.waitForResponse((response) => response.url().endsWith("/opportunities/undo"))
    await page.getByRole("button", { name: "Undo" }).click()
    await undone
    await page.reload()
    await card(page, "new", title).waitFor()
  })

  scene("starts a new opportunity in the column it was asked for", async (page) => {
    const title = `Deal ${Date.now()} by form`
    await page.goto(`/app/crm/opportunities/create?in_stage=${await stageId(page, "visited")}`)
    await page.locator("input[name=title]").fill(title)
    await page.getByTestId("form-submit").click()
    await page.locator("[data-testid=stage-visited][aria-current=step]").waitFor()
  })

  scene("orders the cards of a column", async (page) => {
    const [lower, upper] = [await add(page), await add(page)]
    const isAbove = (titles: string[], a: string, b: string) => titles.indexOf(a) < titles.indexOf(b)
    expect(isAbove(await titlesIn(page, "new"), upper, lower)).toBe(true)
    const answer = saved(page)
    await drag(page, card(page, "new", lower), card(page, "new", upper))
    expect((await answer).status()).toBe(200)
    await page.reload()
    await card(page, "new", lower).waitFor()
    expect(isAbove(await titlesIn(page, "new"), lower, upper)).toBe(true)
  })

  scene("takes moves faster than the server, and drops what follows a refusal", async (page) => {
    const [quick, other] = [await makeDeal(page), await makeDeal(page)]
    await page.goto("/app/crm")
    const sent: { opportunities: { id: string; version: number }[] }[] = []
    let letGo = () => {}
    const hold = () => {
      const held = new Promise<void>((resolve) => (letGo = resolve))
      return page.route("**/opportunities/move", async (route) => {
        sent.push(route.request().postDataJSON())
        const isRefused = sent.length === 3
        await held
        await (isRefused ? route.fulfill({ status: 400, json: { message: "Not now" } }) : route.continue())
      })
    }
    await hold()
    await moveToTop(page, card(page, "new", quick.title), "offer_sent")
    await moveToTop(page, card(page, "offer_sent", quick.title), "active_order")
    letGo()
    await page.getByText(`${quick.title} → Active order`).waitFor()
    expect(sent.map(({ opportunities }) => opportunities[0].version)).toEqual([1, 2])
    await card(page, "active_order", quick.title).waitFor()
    await page.unroute("**/opportunities/move")

    await hold()
    await moveToTop(page, card(page, "active_order", quick.title), "offer_sent")
    await moveToTop(page, card(page, "offer_sent", quick.title), "new")
    await moveToTop(page, card(page, "new", other.title), "active_order")
    letGo()
    await page.getByText("Not now").waitFor()
    await page.getByText(`${other.title} → Active order`).waitFor()
    expect(sent.slice(3).map(({ opportunities }) => opportunities[0].id)).toEqual([other.id])
    await card(page, "active_order", quick.title).waitFor()
    await page.unroute("**/opportunities/move")
    expect(dashboard.takeComplaints().filter((complaint) => !complaint.includes("400"))).toEqual([])
  })

  scene("asks why a deal is lost before it moves", async (page) => {
    const title = await add(page)
    await drag(page, card(page, "new", title), column(page, "lost"))
    await page.getByTestId("lost-dialog").waitFor()
    await page.keyboard.press("Escape")
    await card(page, "new", title).waitFor()
    await drag(page, card(page, "new", title), column(page, "lost"))
    const answer = saved(page)
    await chooseLostReason(page)
    await answer
    await page.reload()
    await card(page, "lost", title).waitFor()
  })

  scene("drops a card on top of a folded column", async (page) => {
    await makeDeal(page, { stage_id: await stageId(page, "visited") })
    const title = await add(page)
    const answer = saved(page)
    await drag(page, card(page, "new", title), column(page, "visited"))
    expect((await answer).status()).toBe(200)
    await page.getByRole("button", { name: /^Open column Visited/ }).click()
    expect((await titlesIn(page, "visited"))[0]).toBe(title)
    await page.getByRole("button", { name: "Fold column Visited" }).click()
  })

  scene("asks for what a stage wants to know, and only then moves", async (page) => {
    const id = await stageId(page, "offer_sent")
    const ask = (required_fields: string[]) =>
      page.request.post(`/admin/crm/stages/${id}`, { data: { required_fields } })
    await ask(["amount", "source", "phone"])
    const title = await add(page)
    const dialog = page.getByTestId("required-dialog")
    try {
      await drag(page, card(page, "new", title), column(page, "offer_sent"))
      await dialog.locator("input[name=source]").waitFor()
      // It has an amount.
      expect(await dialog.locator("input[name=amount]").count()).toBe(0)
      await page.keyboard.press("Escape")
      await card(page, "new", title).waitFor()
      await drag(page, card(page, "new", title), column(page, "offer_sent"))
      await dialog.locator("input[name=source]").fill("Fair")
      await page.getByTestId("required-dialog-submit").click()
      await dialog.getByText("This field is required").waitFor()
      await dialog.locator("input[name=phone]").fill("0740 000 000")
      const answer = saved(page)
      await page.getByTestId("required-dialog-submit").click()
      expect((await answer).status()).toBe(200)
      await card(page, "offer_sent", title).waitFor()
      await page.reload()
      await card(page, "offer_sent", title).waitFor()
    } finally {
      await ask([])
    }
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

  scene("keeps its filters in the URL", async (page) => {
    const high = await makeDeal(page, { priority: "high", tags: ["fair"] })
    const low = await makeDeal(page, { priority: "low", tags: ["fair"] })
    await page.goto("/app/crm")
    await page.getByTestId("board-filters").click()
    await page.getByTestId("board-priority-high").click()
    await page.getByTestId("board-tags").fill("fair")
    await page.keyboard.press("Enter")
    await card(page, "new", low.title).waitFor({ state: "detached" })
    expect(new URL(page.url()).search).toBe("?priority=high&tag=fair")
    await page.reload()
    await card(page, "new", high.title).waitFor()
    expect(await card(page, "new", low.title).count()).toBe(0)
    await page.getByTestId("board-filters").click()
    await page.getByTestId("board-filters-clear").click()
    await card(page, "new", low.title).waitFor()
    await page.keyboard.press("Escape")
    await column(page, "contracted").getByTestId("closed-period").click()
    await page.getByTestId("closed-period-all").click()
    await page.waitForURL((url) => url.search === "?closed_days=all")
  })

  scene("shows a colleague's change instead of overwriting it", async (page) => {
    // As when the connection has just been lost, and the card on the screen is an old one.
    await page.route("**/admin/crm/live", (route) => route.abort())
    const deal = await makeDeal(page)
    await page.goto("/app/crm")
    await card(page, "new", deal.title).waitFor()
    await moveElsewhere(page, deal, "active_order")
    await drag(page, card(page, "new", deal.title), column(page, "offer_sent"))
    await page.getByText("A colleague has changed this card").waitFor()
    const now = card(page, "active_order", deal.title)
    await now.waitFor()
    expect(await now.getAttribute("data-marked")).toBe("true")
    await page.unroute("**/admin/crm/live")
    // The refusal and the lost connection are what this is about, and the browser reports both.
    const expected = /409|ERR_FAILED/
    expect(dashboard.takeComplaints().filter((complaint) => !expected.test(complaint))).toEqual([])
  })
})
