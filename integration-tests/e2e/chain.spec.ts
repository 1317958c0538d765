import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { pressStep } from "./helpers/press-step"
import { drag, settled } from "./helpers/drag"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"

/** One deal, from the first contact to the closed order, by clicking and dragging; each scene goes on from the last. */
describe("a deal", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let opportunity: string
  let offer: string
  let order: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    // A Romanian seller's invoice to a company names its tax id.
    const details = `/admin/crm/customers/${shop.customers.partner.id}/business-details`
    await dashboard.page.request.post(details, { data: { tax_id: "RO14399840" } })
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))

  const idFromUrl = async (page: Page, prefix: string) => {
    await page.waitForURL((url) => url.pathname.includes(`/${prefix}_`))
    return page.url().split("/").pop() as string
  }
  const column = (page: Page, key: string) => page.getByTestId(`column-${key}`)
  const cardIn = (page: Page, key: string) => column(page, key).getByTestId(`card-${opportunity}`)
  const seeBoard = async (page: Page, key: string) => {
    await page.goto("/app/crm")
    await cardIn(page, key).waitFor()
  }
  const confirm = (page: Page) => page.getByRole("alertdialog").getByRole("button").last().click()

  scene("begins as a lead", async (page) => {
    await page.goto("/app/crm/leads")
    await page.getByRole("link", { name: "Create" }).click()
    await page.locator("input[name=name]").fill("Ana Pop")
    await page.locator("input[name=company_name]").fill("Partener SRL")
    await page.locator("input[name=email]").fill(shop.customers.partner.email)
    await page.locator("input[name=phone]").fill("0740 123 456")
    await page.getByTestId("form-submit").click()
    await idFromUrl(page, "crmlead")
    await dashboard.shot("lead en")
  })

  scene("is converted into an opportunity", async (page) => {
    await page.getByTestId("lead-convert").click()
    await page.getByTestId("lead-convert-dialog").locator("input[name=title]").fill("Birouri noi")
    await page.getByTestId("lead-convert-dialog").locator("input[name=amount]").fill("200")
    await page.getByTestId("lead-convert-dialog-submit").click()
    opportunity = await idFromUrl(page, "crmopp")
    await seeBoard(page, "new")
  })

  scene("is dragged to another column, and stays there", async (page) => {
    await drag(page, cardIn(page, "new"), column(page, "visited"))
    await cardIn(page, "visited").waitFor()
    await page.reload()
    await cardIn(page, "visited").waitFor()
  })

  scene("is carried back and forth with the keyboard", async (page) => {
    // What a screen reader hears tells when the card can go on.
    const heard = (text: string) => page.locator("[id^=DndLiveRegion]", { hasText: text }).first()
    for (const [key, target, name] of [
      ["ArrowLeft", "new", "New"],
      ["ArrowRight", "visited", "Visited"],
    ]) {
      await page.getByTestId(`card-link-${opportunity}`).focus()
      await page.keyboard.press("Space")
      await heard("Birouri noi").waitFor({ state: "attached" })
      await settled(page)
      await page.keyboard.press(key)
      await heard(name).waitFor({ state: "attached" })
      await settled(page)
      const saved = page.waitForResponse((response) => response.url().endsWith("/move"))
      await page.keyboard.press("Space")
      await cardIn(page, target).waitFor()
      await saved
    }
  })

  scene("is transformed into an offer", async (page) => {
    await cardIn(page, "visited").click()
    await page.getByTestId("opportunity-transform").click()
    offer = await idFromUrl(page, "crmoff")
    await page.getByTestId("offer-number").waitFor()
  })

  scene("gets a line at the customer's price, less a discount", async (page) => {
    await page.getByRole("combobox", { name: "Search product" }).click()
    await page.keyboard.type("Birou reg")
    await page.getByRole("option", { name: /Birou reglabil/ }).click()
    await page.getByTestId("offer-quantity").fill("2")
    await page.getByTestId("offer-quantity").press("Enter")
    // The price list gives this customer 80 instead of 100: 2 × 80 less 10 %, plus 21 % tax.
    await page.locator("[data-testid^=line-discount-crmoffl]").click()
    await page.keyboard.type("10%")
    await page.keyboard.press("Enter")
    await page.getByTestId("offer-total").getByText("174.24").waitFor()
    await dashboard.shot("offer en")
    await seeBoard(page, "offer_in_progress")
  })

  scene("is sent", async (page) => {
    await page.goto(`/app/crm/offers/${offer}`)
    await page.getByTestId("offer-send").click()
    await page.getByTestId("offer-send-dialog-submit").click()
    await page.getByTestId("offer-accept").waitFor()
    await seeBoard(page, "offer_sent")
    await dashboard.shot("board en")
  })

  scene("is accepted and becomes an active order", async (page) => {
    await page.goto(`/app/crm/offers/${offer}`)
    await page.getByTestId("offer-accept").click()
    await confirm(page)
    await page.getByTestId("offer-order-link").click()
    order = await idFromUrl(page, "crmso")
    await seeBoard(page, "active_order")
  })

  scene("is delivered", async (page) => {
    await page.goto(`/app/crm/orders/${order}`)
    await pressStep(page, "deliver")
    await page.getByTestId("deliver-dialog-submit").click()
    await pressStep(page, "mark-delivered")
    await page.getByTestId("order-mark-delivered").waitFor({ state: "detached" })
    await seeBoard(page, "active_order")
  })

  scene("is invoiced: a closed order, in the column of what is contracted", async (page) => {
    await page.goto(`/app/crm/orders/${order}`)
    await pressStep(page, "invoice")
    await page.getByTestId("invoice-dialog-submit").click()
    await page.getByText("Closed order").first().waitFor()
    await dashboard.shot("order en")
    await seeBoard(page, "contracted")
  })

  scene("tells its story in both languages", async (page) => {
    await page.goto(`/app/crm/opportunities/${opportunity}`)
    await page.getByText("Contracted").first().waitFor()
    await dashboard.shot("opportunity en")
    await dashboard.speak("ro")
    for (const [path, words, name] of [
      ["", "Contractat", "board ro"],
      [`/opportunities/${opportunity}`, "Contractat", "opportunity ro"],
      [`/offers/${offer}`, "Acceptată", "offer ro"],
      [`/orders/${order}`, "Comandă închisă", "order ro"],
    ]) {
      await page.goto(`/app/crm${path}`)
      await page.getByText(words).first().waitFor()
      await dashboard.shot(name)
    }
  })
})
