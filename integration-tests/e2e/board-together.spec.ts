import type { Page } from "playwright-core"
import { card, chooseLostReason, column, makeDeal, openBoard, saved, titlesIn } from "./helpers/board"
import { Dashboard } from "./helpers/dashboard"
import { drag } from "./helpers/drag"
import { MANAGER } from "./helpers/logins"

describe("several cards at once", () => {
  let dashboard: Dashboard

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.page.setViewportSize({ width: 2200, height: 900 })
    await dashboard.logIn(MANAGER)
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  /** Three deals; the last one made is on top. */
  const three = async (page: Page) => {
    const deals = [await makeDeal(page), await makeDeal(page), await makeDeal(page)]
    await openBoard(page)
    await card(page, "new", deals[0].title).waitFor()
    return deals.map(({ title }) => title)
  }
  const choose = (page: Page, title: string, key: "Control" | "Shift") =>
    card(page, "new", title).click({ modifiers: [key], position: { x: 120, y: 40 } })
  const chosen = (page: Page) => page.locator("[data-chosen]").count()
  const pickStage = async (page: Page, stage: string) => {
    await page.keyboard.press("m")
    await page.getByTestId("move-stage").click()
    await page.getByRole("option", { name: stage, exact: true }).click()
    await page.getByTestId("move-dialog-submit").click()
  }

  scene("move and come back together", async (page) => {
    const [a, b, c] = await three(page)
    await choose(page, c, "Control")
    await choose(page, a, "Shift")
    expect(await chosen(page)).toBe(3)
    await page.getByRole("toolbar").getByText("450").waitFor()
    await dashboard.shot("board selection")
    const answer = saved(page)
    await pickStage(page, "Visited")
    expect((await answer).status()).toBe(200)
    expect((await titlesIn(page, "visited")).slice(0, 3)).toEqual([c, b, a])
    expect(await chosen(page)).toBe(0)
    await page.getByRole("button", { name: "Undo" }).click()
    await card(page, "new", a).waitFor()
    expect((await titlesIn(page, "new")).slice(0, 3)).toEqual([c, b, a])
    await page.reload()
    await card(page, "new", a).waitFor()
    expect((await titlesIn(page, "new")).slice(0, 3)).toEqual([c, b, a])
  })

  scene("are dragged by one of them", async (page) => {
    const [a, b, c] = await three(page)
    await choose(page, c, "Control")
    await choose(page, a, "Control")
    const answer = saved(page)
    await drag(page, card(page, "new", a), column(page, "offer_sent"))
    expect((await answer).status()).toBe(200)
    await card(page, "offer_sent", c).waitFor()
    const titles = await titlesIn(page, "offer_sent")
    expect(titles.indexOf(a)).toBe(titles.indexOf(c) + 1)
    expect(await card(page, "new", b).count()).toBe(1)
    await page.keyboard.press("Escape")
    expect(await chosen(page)).toBe(0)
  })

  scene("are lost for one reason, asked once", async (page) => {
    const [a, b] = await three(page)
    await choose(page, a, "Control")
    await choose(page, b, "Control")
    await pickStage(page, "Lost")
    await page.getByTestId("lost-dialog").getByText("2 opportunities").waitFor()
    const answer = saved(page)
    await chooseLostReason(page)
    expect((await answer).status()).toBe(200)
    await card(page, "lost", a).waitFor()
    await card(page, "lost", b).waitFor()
  })

  scene("stay where they were when one of them cannot move", async (page) => {
    const [a, b] = await three(page)
    await page.route("**/opportunities/move", (route) =>
      route.fulfill({ status: 400, json: { type: "invalid_data", message: "Not today" } }),
    )
    await choose(page, a, "Control")
    await choose(page, b, "Control")
    await pickStage(page, "Visited")
    await page.getByText("Not today").waitFor()
    await card(page, "new", a).waitFor()
    await card(page, "new", b).waitFor()
    await page.unroute("**/opportunities/move")
    expect(dashboard.takeComplaints().filter((complaint) => !complaint.includes("400"))).toEqual([])
  })
})
