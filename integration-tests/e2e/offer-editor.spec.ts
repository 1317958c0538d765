import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { drag } from "./helpers/drag"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"
import { makeProduct, request } from "./helpers/make-product"

type Line = { id: string; title: string; sku: string | null; quantity: number; discount_source: string }
type Offer = { id: string; version: number; total: number; lines: Line[] }

/** An offer as it is typed: the table of its lines, without the mouse where one can do without. */
describe("the editor of an offer", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let id: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    const { page } = dashboard
    const shelf = await makeProduct(page, shop, { title: "Raft", sku: "SHELF", price: 100 })
    await makeProduct(page, shop, { title: "Dulap", sku: "CABINET", price: 400 })
    await request(page, "POST", "crm/discount-rules", {
      ...{ name: "Rafturi", target: "product", target_ids: [shelf.id], min_quantity: 5 },
      ...{ type: "percent", value: 10 },
    })
    const { offer } = await request(page, "POST", "crm/offers", { customer_id: shop.customers.walk_in.id })
    id = offer.id
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))

  const read = async (page: Page): Promise<Offer> => (await request(page, "GET", `crm/offers/${id}`)).offer
  const saved = (page: Page, state = "saved") =>
    page.locator(`[data-testid=offer-save][data-state=${state}]`).waitFor()
  const open = async (page: Page) => {
    await page.goto(`/app/crm/offers/${id}`)
    await page.getByTestId("offer-variant").waitFor()
  }
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const titles = async (page: Page) => (await read(page)).lines.map(({ title }) => title)
  const shownTitles = async (page: Page) =>
    (await page.locator("[data-testid^=line-product-]").allInnerTexts()).map((text) => text.split("\n")[0])
  const lineOf = async (page: Page, sku: string) =>
    (await read(page)).lines.find((line) => line.sku === sku) as Line
  /** What the browser reports of a refusal is what the scene is about. */
  const expectRefusal = (status: number) =>
    expect(dashboard.takeComplaints().every((complaint) => complaint.includes(`${status}`))).toBe(true)

  const paste = (page: Page, text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData("text/plain", pasted)
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)

  scene("takes lines from the keyboard alone: searched, counted, discounted, noted", async (page) => {
    await open(page)
    await page.getByTestId("offer-empty").waitFor()
    await page.getByTestId("offer-variant").focus()
    await page.keyboard.type("raf")
    await page.getByRole("option", { name: /Raft/ }).waitFor()
    await press(page, "Enter")
    await page.locator("[data-testid=offer-quantity]:focus").waitFor()
    await page.keyboard.type("6")
    await press(page, "Enter")
    // As a scanner does.
    await page.keyboard.type("CABINET")
    await press(page, "Enter")
    await page.locator("[data-testid^=line-product-]").nth(1).waitFor()
    await saved(page)
    await press(page, "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight")
    await page.keyboard.type("-25")
    await press(page, "Enter")
    await page.locator("[data-testid=offer-variant]:focus").waitFor()
    await page.keyboard.type("Montaj inclus")
    await page.getByRole("option", { name: /note: Montaj/ }).waitFor()
    // What was found for the text before has gone.
    await page.getByRole("option").nth(1).waitFor({ state: "detached" })
    await press(page, "ArrowDown", "Enter")
    await saved(page)
    // 6 × 100 less the rule's 10 %, and 400 less 25, plus 21 % tax.
    await page.getByTestId("offer-total").getByText("1,107.15").waitFor()
    expect(await shownTitles(page)).toEqual(await titles(page))
    expect((await read(page)).lines.map((line) => [line.sku, line.quantity, line.discount_source])).toEqual([
      ["SHELF", 6, "rule"],
      ["CABINET", 1, "manual"],
      [null, 0, "none"],
    ])
    await dashboard.shot("offer editor en")
  })

  scene("keeps what was set by hand, and goes back to the rule in one click", async (page) => {
    const { id: shelf } = await lineOf(page, "SHELF")
    const source = page.getByTestId(`line-source-${shelf}`)
    await source.click()
    await page.getByTestId("line-reason").getByText("from 5 pieces").waitFor()
    await press(page, "Escape")
    await page.getByTestId(`line-discount-value-${shelf}`).click()
    await page.keyboard.type("20%")
    await press(page, "Tab")
    await page.locator(`[data-testid=line-source-${shelf}][data-source=manual]`).waitFor()
    await page.getByTestId("offer-total").getByText("1,034.55").waitFor()
    await page.getByTestId(`line-back-to-rule-${shelf}`).click()
    await page.locator(`[data-testid=line-source-${shelf}][data-source=rule]`).waitFor()
    await page.getByTestId("offer-total").getByText("1,107.15").waitFor()
  })

  scene("adds what is pasted from a spreadsheet, and says what it does not understand", async (page) => {
    const before = (await read(page)).lines.length
    await page.getByTestId("offer-variant").focus()
    await paste(page, "Cod\tCantitate\tPreț\nSHELF\t2\t90,50 lei\n\nNICIUNUL\t1\t\nCABINET\tdouă\t\n")
    await page.getByTestId("paste-table").locator("tr[data-problem]").nth(1).waitFor()
    await dashboard.shot("offer paste en")
    await page.getByTestId("paste-dialog-submit").click()
    await page.getByTestId("paste-dialog").waitFor({ state: "detached" })
    await saved(page)
    const { lines } = await read(page)
    expect(lines).toHaveLength(before + 1)
    expect(lines[before]).toMatchObject({ quantity: 2, discount_type: "price", discount_value: 90.5 })
  })

  scene("puts lines in another order, and takes back a removal", async (page) => {
    const [first, second, ...rest] = await titles(page)
    await page.locator("[data-testid^=line-product-]").first().click()
    await press(page, "Alt+ArrowDown")
    await saved(page)
    expect(await titles(page)).toEqual([second, first, ...rest])
    const handles = page.locator("[data-testid^=line-drag-]")
    await drag(page, handles.first(), handles.nth(1))
    await page.locator("[data-testid^=line-product-]").first().getByText(first).waitFor()
    await saved(page)
    expect(await titles(page)).toEqual([first, second, ...rest])

    await page.locator("[data-testid^=line-product-]").first().click()
    await press(page, "ControlOrMeta+Backspace")
    await saved(page)
    expect(await titles(page)).toEqual([second, ...rest])
    await page.getByRole("button", { name: "Undo" }).click()
    await page.locator("[data-testid^=line-product-crmoffl]").first().getByText(first).waitFor()
    expect(await titles(page)).toEqual([first, second, ...rest])
  })

  scene("shows a refused discount in its cell, with what was typed and the way back", async (page) => {
    const { id: cabinet } = await lineOf(page, "CABINET")
    const cell = page.getByTestId(`line-discount-${cabinet}`)
    await page.getByTestId(`line-discount-value-${cabinet}`).click()
    await page.keyboard.type("-500")
    await press(page, "Enter")
    await saved(page, "refused")
    expectRefusal(400)
    expect(await cell.getAttribute("aria-invalid")).toBe("true")
    await cell.getByText("−500").waitFor()
    await press(page, "ArrowUp")
    await page.getByTestId("cell-story").getByText("CABINET").waitFor()
    await dashboard.shot("offer refused en")
    await page.getByTestId("cell-undo").click()
    await cell.getByText("−25").waitFor()
    await saved(page)
  })

  scene(
    "keeps what one types while somebody else changes the offer, but not over their cell",
    async (page) => {
      const [shelf, cabinet] = [await lineOf(page, "SHELF"), await lineOf(page, "CABINET")]
      const change = (line: Line, quantity: number) =>
        request(page, "POST", `crm/offers/${id}/lines/batch`, { update: [{ id: line.id, quantity }] })
      const type = async (line: Line, text: string) => {
        await page.getByTestId(`line-quantity-${line.id}`).click()
        await page.keyboard.type(text)
        await press(page, "Enter")
      }
      await change(shelf, 8)
      await type(cabinet, "3")
      await page.getByText("Somebody else changed this offer").waitFor()
      await saved(page)
      expect((await lineOf(page, "SHELF")).quantity).toBe(8)
      expect((await lineOf(page, "CABINET")).quantity).toBe(3)

      await change(cabinet, 4)
      await type(cabinet, "5")
      await saved(page, "refused")
      expectRefusal(409)
      expect((await lineOf(page, "CABINET")).quantity).toBe(4)
      await type(cabinet, "5")
      await saved(page)
      expect((await lineOf(page, "CABINET")).quantity).toBe(5)
    },
  )

  scene("waits for no one who types faster than it finds", async (page) => {
    const { offer } = await request(page, "POST", "crm/offers", { customer_id: shop.customers.walk_in.id })
    const skus = async () =>
      (await request(page, "GET", `crm/offers/${offer.id}`)).offer.lines.map(({ sku }: Line) => sku)
    const searches = /\/variants\?/
    await page.route(searches, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await page.goto(`/app/crm/offers/${offer.id}`)
    await page.getByTestId("offer-variant").focus()
    // By name: enter takes what is found, once it is.
    await page.keyboard.type("raft")
    await press(page, "Enter")
    await page.locator("[data-testid=offer-quantity]:focus").waitFor()
    await press(page, "Enter")
    // As a scanner does: the second code follows before the first was found.
    await page.keyboard.type("CABINET")
    await press(page, "Enter")
    await page.keyboard.type("SHELF")
    await press(page, "Enter")
    await page.locator("[data-testid^=line-product-]").nth(2).waitFor()
    await saved(page)
    expect(await skus()).toEqual(["SHELF", "CABINET", "SHELF"])
    await page.unrouteAll({ behavior: "wait" })
  })
})
