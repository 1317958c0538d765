import type { Page } from "playwright-core"
import { card, column, makeDeal, moveElsewhere, openBoard } from "./helpers/board"
import { Dashboard } from "./helpers/dashboard"
import { drag } from "./helpers/drag"
import { readShop } from "./helpers/environment"
import { MANAGER, SALES_REP } from "./helpers/logins"
import { makeProduct, request } from "./helpers/make-product"

/** What the server refuses, as somebody reads it who works in Romanian: in their words, where it belongs. */
describe("a refusal in Romanian", () => {
  const shop = readShop()
  let manager: Dashboard
  let rep: Dashboard
  let rare: string
  let stool: string

  beforeAll(async () => {
    manager = await Dashboard.open("ro")
    await manager.logIn(MANAGER)
    rep = await Dashboard.open("ro")
    await rep.logIn(SALES_REP)
    const article = (title: string, sku: string, stock?: number) =>
      makeProduct(manager.page, shop, { title, sku, price: 100, stock })
    rare = (await article("Vitrină", "RARE", 1)).variant_id
    stool = (await article("Scăunel", "FOOTSTOOL")).variant_id
  })
  afterAll(async () => {
    await manager?.close()
    await rep?.close()
  })

  const scene = (name: string, dashboard: () => Dashboard, play: (page: Page) => Promise<void>) =>
    it(name, async () => {
      await dashboard().play(name, play)
      await dashboard().shot(`ro ${name}`)
      // The browser reports the refusal, and nothing else.
      const others = dashboard()
        .takeComplaints()
        .filter((complaint) => !/status of 4\d\d|ERR_FAILED/.test(complaint))
      expect(others).toEqual([])
    })
  const toast = (page: Page, text: string | RegExp) =>
    page.locator("[data-sonner-toast]", { hasText: text }).first().waitFor()
  const draft = async (page: Page, variant_id: string, quantity = 1) => {
    const { offer } = await request(page, "POST", "crm/offers", { customer_id: shop.customers.walk_in.id })
    const lines = [{ variant_id, quantity }]
    return (await request(page, "POST", `crm/offers/${offer.id}/lines`, { lines })).offer
  }

  scene(
    "an opportunity without a customer is not transformed",
    () => manager,
    async (page) => {
      const { id } = await makeDeal(page)
      await page.goto(`/app/crm/opportunities/${id}`)
      await page.getByTestId("opportunity-transform").click()
      await toast(page, "Alege întâi un client pentru oportunitate")
    },
  )

  scene(
    "a discount above what the role may give is said in its cell",
    () => rep,
    async (page) => {
      const offer = await draft(page, stool)
      const [{ id }] = offer.lines
      await page.goto(`/app/crm/offers/${offer.id}`)
      await page.getByTestId(`line-discount-value-${id}`).click()
      await page.keyboard.type("90%")
      await page.keyboard.press("Enter")
      await page.locator("[data-testid=offer-save][data-state=refused]").waitFor()
      const cell = page.getByTestId(`line-discount-${id}`)
      expect(await cell.getAttribute("aria-invalid")).toBe("true")
      await page.keyboard.press("ArrowUp")
      await page
        .getByTestId("cell-story")
        .getByText(/reducere.*%/i)
        .waitFor()
    },
  )

  scene(
    "a VAT id that no country has is said at its field",
    () => manager,
    async (page) => {
      await page.goto(`/app/customers/${shop.customers.walk_in.id}`)
      await page.getByTestId("business-edit").click()
      await page.getByTestId("business-tax_id").fill("DE123")
      await page.getByTestId("business-dialog-submit").click()
      const field = page.locator("[data-testid=business-tax_id][aria-invalid=true]")
      await field.waitFor()
      const hint = await field.getAttribute("aria-describedby")
      const text = await page.locator(`[id="${hint}"]`).innerText()
      expect(text).toMatch(/DE123.*TVA|TVA.*DE123/)
      expect(text).not.toContain("tax_id")
    },
  )

  scene(
    "an offer above the stock is not accepted, and names its line",
    () => manager,
    async (page) => {
      const offer = await draft(page, rare, 3)
      await request(page, "POST", `crm/offers/${offer.id}/send`, {})
      await page.goto(`/app/crm/offers/${offer.id}`)
      await page.getByTestId("offer-accept").click()
      await page.getByTestId("offer-accept-missing").getByText("Vitrină").waitFor()
      await page.getByTestId("offer-accept-confirm").click()
      await toast(page, /Nu există stoc suficient.*RARE/)
    },
  )

  scene(
    "a card that a colleague moved meanwhile is put where it is now",
    () => manager,
    async (page) => {
      const deal = await makeDeal(page)
      await openBoard(page)
      await card(page, "new", deal.title).waitFor()
      // The colleague is faster, and the board has not heard of it.
      await page.route("**/admin/crm/live", (route) => route.abort())
      await page.route(
        "**/opportunities/move",
        async (route) => {
          await moveElsewhere(page, deal, "offer_sent")
          await route.continue()
        },
        { times: 1 },
      )
      await drag(page, card(page, "new", deal.title), column(page, "visited"))
      await toast(page, /coleg/)
      await card(page, "offer_sent", deal.title).waitFor()
      await page.unrouteAll()
    },
  )

  scene(
    "a card goes back when the server is gone",
    () => manager,
    async (page) => {
      const deal = await makeDeal(page)
      await openBoard(page)
      await page.route("**/opportunities/move", (route) => route.abort())
      await drag(page, card(page, "new", deal.title), column(page, "visited"))
      await toast(page, "Legătura cu serverul s-a pierdut")
      await card(page, "new", deal.title).waitFor()
      await page.unrouteAll()
    },
  )
})
