import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { pressStep } from "./helpers/press-step"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"

/** An accepted offer that is delivered and invoiced in parts, by clicking; each scene goes on from the last. */
describe("an order", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let order: string
  let opportunity: string
  let desk: string
  let chair: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    await place()
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))

  const post = async (path: string, data: object = {}) => {
    const answer = await dashboard.page.request.post(`/admin/crm${path}`, { data })
    expect(answer.status()).toBe(200)
    return answer.json()
  }
  const read = async () =>
    (await (await dashboard.page.request.get(`/admin/crm/sales-orders/${order}`)).json()).sales_order

  /** Three desks and four chairs, accepted. */
  const place = async () => {
    const customer_id = shop.customers.walk_in.id
    const made = await post("/opportunities", { title: "Sală de ședințe", customer_id })
    opportunity = made.opportunity.id
    const { offer } = await post(`/opportunities/${opportunity}/offers`)
    const lines = [
      { variant_id: shop.products.desk.variant_id, quantity: 3 },
      { variant_id: shop.products.chair.variant_id, quantity: 4 },
    ]
    await post(`/offers/${offer.id}/lines`, { lines })
    await post(`/offers/${offer.id}/send`)
    const { sales_order } = await post(`/offers/${offer.id}/accept`)
    order = sales_order.id
    const lineOf = (sku: string) =>
      sales_order.lines.find((line: { sku: string }) => line.sku === sku).line_id as string
    desk = lineOf("DESK")
    chair = lineOf("CHAIR")
  }

  // The button of the next step is pressed with the keyboard: messages appear above it.
  const open = (page: Page) => page.goto(`/app/crm/orders/${order}`)
  const quantity = (page: Page, line: string) => page.getByTestId(`quantity-${line}`)
  const shows = (page: Page, line: string, name: string, value: string) =>
    page
      .getByTestId(`order-line-${line}`)
      .locator(`[data-quantity=${name}]`, { hasText: new RegExp(`^${value}`) })
      .waitFor()
  /** Presses the button of a form and waits until the form is gone. */
  const submit = async (page: Page, dialog: string) => {
    await page.getByTestId(`${dialog}-submit`).click()
    await page.getByTestId(dialog).waitFor({ state: "detached" })
  }

  scene("is delivered in part, with what the note says of its transport", async (page) => {
    await open(page)
    await pressStep(page, "deliver")
    await quantity(page, desk).fill("1")
    await quantity(page, desk).press("Enter")
    // Enter went to the next quantity, and issued nothing.
    await page.keyboard.type("0")
    await page.getByTestId("note-delegate_name").fill("Ion Țăran")
    await page.getByTestId("note-vehicle_number").fill("B 123 ABC")
    await dashboard.shot("order deliver en")
    await submit(page, "deliver-dialog")
    await page.getByTestId("delivery-notes").getByText("1 × Birou reglabil").waitFor()
    await page.getByTestId("delivery-notes").getByText("Ion Țăran · B 123 ABC").waitFor()
    await page.getByTestId("note-mark-delivered").click()
    await page.getByTestId("note-mark-delivered").waitFor({ state: "detached" })
    await shows(page, desk, "delivered", "1")
    await shows(page, desk, "open_to_deliver", "2")
    await shows(page, chair, "delivered", "0")
  })

  scene("does not let more be delivered than is left", async (page) => {
    await pressStep(page, "deliver")
    await quantity(page, desk).fill("3")
    await page.getByTestId("deliver-dialog").getByText("Write a number from 0 to 2").waitFor()
    expect(await page.getByTestId("deliver-dialog-submit").isDisabled()).toBe(true)
    // Meanwhile a colleague delivers: what the server refuses is said at the line it names.
    await quantity(page, desk).fill("2")
    await post(`/sales-orders/${order}/deliveries`, { items: [{ line_id: desk, quantity: 1 }] })
    await page.getByTestId("deliver-dialog-submit").click()
    const line = page.getByTestId("deliver-dialog").locator("li", { has: quantity(page, desk) })
    await line.getByRole("alert").waitFor()
    await page.keyboard.press("Escape")
    await page.getByTestId("deliver-dialog").waitFor({ state: "detached" })
    // The browser reports the refusal, as it should.
    dashboard.takeComplaints()
  })

  scene("is invoiced for what arrived", async (page) => {
    await open(page)
    await page.getByTestId("order-menu").click()
    await page.getByRole("menuitem", { name: "Invoice", exact: true }).click()
    // This shop wrote nothing down about itself.
    await page.getByTestId("invoice-seller-tip").waitFor()
    await page.getByTestId("invoice-from-delivered").click()
    await quantity(page, chair).waitFor({ state: "detached" })
    expect(await quantity(page, desk).inputValue()).toBe("1")
    await dashboard.shot("order invoice en")
    await page.getByTestId("invoice-save-draft").click()
    await page.getByTestId("invoice-dialog").waitFor({ state: "detached" })
    await page.getByTestId("invoice-issue").click()
    await page.getByRole("alertdialog").getByRole("button").last().click()
    await shows(page, desk, "invoiced", "1")
    await page.getByTestId("invoices").getByText("Invoice F").first().waitFor()
    expect((await read()).state).toBe("active")
  })

  scene("is delivered and invoiced for the rest: closed, and contracted", async (page) => {
    await pressStep(page, "deliver")
    await submit(page, "deliver-dialog")
    for (let note = 0; note < 2; note += 1) {
      const answer = page.waitForResponse((response) => response.url().endsWith("/delivered"))
      await pressStep(page, "mark-delivered")
      expect((await answer).status()).toBe(200)
    }
    await pressStep(page, "invoice")
    await submit(page, "invoice-dialog")
    await page.getByText("Closed order").first().waitFor()
    await page.getByTestId("order-notice").waitFor()
    await dashboard.shot("order closed en")
    await page.goto(`/app/crm/opportunities/${opportunity}`)
    await page.getByText("Contracted").first().waitFor()
  })

  scene("is paid, in part and then whole", async (page) => {
    await open(page)
    await pressStep(page, "pay")
    await dashboard.shot("order pay en")
    await page.getByTestId("pay-amount").fill("21")
    await submit(page, "pay-dialog")
    await page.locator("[data-testid=invoices] [data-status=partlyPaid]").waitFor()
    await pressStep(page, "pay")
    const { invoices } = await read()
    expect(Number(await page.getByTestId("pay-amount").inputValue())).toBeCloseTo(invoices[0].total - 21, 2)
    await submit(page, "pay-dialog")
    await page.locator("[data-testid=invoices] [data-status=paid]").waitFor()
    await page.locator("[data-testid=payments] [data-testid^=payment-]").nth(1).waitFor()
  })

  scene("gets a part of an invoice credited", async (page) => {
    const invoice = page.locator("[data-testid=invoices] [data-testid^=invoice-crm]").first()
    await invoice.getByTestId("invoice-menu").click()
    await page.getByRole("menuitem", { name: "Credit a part" }).click()
    await page.getByTestId("quantities-none").click()
    await quantity(page, chair).fill("1")
    await page.getByTestId("credit-reason").fill("O zgârietură")
    await dashboard.shot("order credit en")
    await submit(page, "credit-dialog")
    await page.locator("[data-testid^=credit-note-]").getByText("O zgârietură").waitFor()
    await shows(page, chair, "invoiced", "3")
    const { invoices } = await read()
    expect(invoices.filter(({ kind }: { kind: string }) => kind === "credit_note")).toHaveLength(1)
  })

  scene("tells its story, in Romanian too", async (page) => {
    await dashboard.speak("ro")
    await open(page)
    await page.getByTestId("order-timeline").getByText("Factura storno").waitFor()
    await dashboard.shot("order ro")
  })
})
