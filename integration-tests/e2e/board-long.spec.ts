import type { Locator, Page } from "playwright-core"
import { card, cards, column, makeDeal, openBoard, saved, stageId, titlesIn, until } from "./helpers/board"
import { Dashboard } from "./helpers/dashboard"
import { drag, settled, still } from "./helpers/drag"
import { MANAGER } from "./helpers/logins"
import { makeManyDeals, removeManyDeals } from "./helpers/many-deals"

const MANY = 3_000
/** Cards that a column may have drawn at once, on a screen of this height. */
const FEW = 30

describe("a column of thousands", () => {
  let dashboard: Dashboard

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.page.setViewportSize({ width: 2200, height: 900 })
    await dashboard.logIn(MANAGER)
    await makeManyDeals("offer_in_progress", MANY)
    await openBoard(dashboard.page)
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(async () => {
    await removeManyDeals()
    await dashboard?.close()
  })

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const list = (page: Page) => page.getByTestId("cards-offer_in_progress")
  const scrollTo = (locator: Locator, top: number) =>
    locator.evaluate((node, to) => node.scrollTo(0, to), top)
  const many = (page: Page, number: number) =>
    cards(page, "offer_in_progress").filter({ has: page.getByText(`Many ${number}`, { exact: true }) })
  const numbers = async (page: Page) =>
    (await titlesIn(page, "offer_in_progress")).filter((title) => title.startsWith("Many"))

  const cardWith = (page: Page, id: string) => page.locator(`[data-card-id="${id}"]`)
  const middleOf = async (locator: Locator) => {
    const box = await locator.boundingBox()
    if (!box) throw new Error("It is not on the screen")
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  /** The card that is drawn there. */
  const cardAt = async (page: Page, point: { x: number; y: number }): Promise<string> => {
    const id = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-card-id]")?.dataset.cardId,
      point,
    )
    if (!id) throw new Error("There is no card")
    return id
  }

  scene("draws only what is in view, however far one scrolls", async (page) => {
    expect(await page.getByTestId("column-count-offer_in_progress").innerText()).toMatch(/^3,0\d\d$/)
    let most = 0
    while ((await many(page, 400).count()) === 0) {
      await list(page).evaluate((node) => node.scrollBy(0, 1_500))
      await settled(page)
      most = Math.max(most, await cards(page, "offer_in_progress").count())
    }
    expect(most).toBeGreaterThan(5)
    expect(most).toBeLessThan(FEW)
    const shown = (await numbers(page)).map((title) => Number(title.slice(5)))
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
  })

  scene("takes a card exactly where it is dropped, far down", async (page) => {
    const deal = await makeDeal(page)
    await card(page, "new", deal.title).waitFor()
    await many(page, 400).scrollIntoViewIfNeeded()
    // Cards that come into view are measured, and the list settles.
    await still(list(page))
    const answer = saved(page)
    await drag(page, card(page, "new", deal.title), many(page, 400))
    expect((await answer).status()).toBe(200)
    await card(page, "offer_in_progress", deal.title).waitFor()
    const titles = await titlesIn(page, "offer_in_progress")
    const index = titles.indexOf(deal.title)
    expect([titles[index - 1], titles[index + 1]]).toContain("Many 400")
    const { opportunities } = await (
      await page.request.get("/admin/crm/opportunities", { params: { q: deal.title } })
    ).json()
    const { opportunity: neighbour } = await (
      await page.request.get("/admin/crm/opportunities/crmopp_many_400")
    ).json()
    expect(opportunities[0].stage_id).toBe(neighbour.stage_id)
    expect(opportunities[0].rank < neighbour.rank).toBe(titles[index + 1] === "Many 400")
  })

  scene("stays where one looks while cards come and go above", async (page) => {
    const stage_id = await stageId(page, "offer_in_progress")
    await scrollTo(list(page), 2_000)
    await still(list(page))
    const id = await cardAt(page, await middleOf(list(page)))
    const { y } = await middleOf(cardWith(page, id))
    const position = () => cardWith(page, id).evaluate((node) => Number(node.closest("li")?.ariaPosInSet))
    const from = await position()
    await makeDeal(page, { stage_id })
    await until(async () => (await position()) === from + 1)
    expect(Math.abs((await middleOf(cardWith(page, id))).y - y)).toBeLessThan(2)
  })

  scene("scrolls while a card is held at its end", async (page) => {
    await scrollTo(list(page), 0)
    await still(list(page))
    const start = await middleOf(list(page))
    const id = await cardAt(page, start)
    const end = await list(page).evaluate((node) => node.getBoundingClientRect().bottom - 20)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x + 10, start.y + 20, { steps: 4 })
    await page.mouse.move(start.x, end, { steps: 20 })
    await until(() => list(page).evaluate((node) => node.scrollTop > 800))
    await page.mouse.move(start.x, start.y, { steps: 10 })
    await still(list(page))
    const answer = saved(page)
    await page.mouse.up()
    expect((await answer).status()).toBe(200)
    const drawn = await cards(page, "offer_in_progress").evaluateAll((nodes) =>
      nodes.map((node) => (node as HTMLElement).dataset.cardId as string),
    )
    const around = drawn.slice(drawn.indexOf(id) - 1, drawn.indexOf(id) + 2)
    const ranks = await Promise.all(
      around.map(async (one) => {
        const found = await page.request.get(`/admin/crm/opportunities/${one}`)
        return (await found.json()).opportunity.rank
      }),
    )
    expect(ranks).toHaveLength(3)
    expect(ranks[0] < ranks[1] && ranks[1] < ranks[2]).toBe(true)
  })

  scene("is walked through with the arrow keys", async (page) => {
    await scrollTo(list(page), 0)
    await many(page, 2).locator("[data-card-link]").focus()
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("ArrowDown")
      await settled(page)
    }
    const position = () => page.evaluate(() => document.activeElement?.closest("li")?.ariaPosInSet)
    const from = Number(await position())
    expect(from).toBeGreaterThan(35)
    // Picked up, it goes on below what was drawn.
    await page.keyboard.press("Space")
    for (let step = 0; step < 20; step += 1) {
      await still(list(page))
      await page.keyboard.press("ArrowDown")
    }
    await still(list(page))
    const answer = saved(page)
    await page.keyboard.press("Space")
    expect((await answer).status()).toBe(200)
    await until(async () => Number(await position()) === from + 20)
  })

  scene("scrolls under a finger, and a finger that rests takes a card", async (page) => {
    await scrollTo(list(page), 0)
    const client = await page.context().newCDPSession(page)
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] })
    const from = await middleOf(list(page))
    await touch("touchStart", from.x, from.y)
    for (let step = 1; step <= 15; step += 1) {
      await touch("touchMove", from.x, from.y - step * 16)
      await settled(page)
    }
    await touch("touchEnd")
    await still(list(page))
    expect(await list(page).evaluate((node) => node.scrollTop)).toBeGreaterThan(100)

    const id = await cardAt(page, from)
    const held = await middleOf(cardWith(page, id))
    const to = await middleOf(column(page, "visited"))
    const answer = saved(page)
    await touch("touchStart", held.x, held.y)
    // As long as a finger has to rest.
    await page.waitForTimeout(350)
    for (let step = 1; step <= 20; step += 1) {
      await touch("touchMove", held.x + ((to.x - held.x) * step) / 20, held.y)
      await settled(page)
    }
    await settled(page)
    await touch("touchEnd")
    expect((await answer).status()).toBe(200)
    await column(page, "visited").locator(cardWith(page, id)).waitFor()
  })
})
