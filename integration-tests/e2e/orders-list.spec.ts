import type { Page } from "playwright-core"
import type { BuiltCustomer } from "../helpers/customer"
import { Dashboard } from "./helpers/dashboard"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"
import { makeProduct, request } from "./helpers/make-product"

type HostOrder = { id: string; display_id: number }

/** The orders of a store: those from offers and those placed elsewhere, found and told apart by clicking. */
describe("the list of orders", () => {
  const shop = readShop()
  const { partner, walk_in } = shop.customers
  let dashboard: Dashboard
  let variant_id: string
  let fromOffer: { id: string; display_id: number }
  let placed: HostOrder
  let placedToo: HostOrder

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    const product = { title: "Bancă", sku: "PARK-BENCH", price: 50, stock: 100 }
    variant_id = (await makeProduct(dashboard.page, shop, product)).variant_id
    const { offer } = await post("crm/offers", { customer_id: partner.id })
    await post(`crm/offers/${offer.id}/lines`, { lines: [{ variant_id, quantity: 2 }] })
    await post(`crm/offers/${offer.id}/send`, {})
    fromOffer = (await post(`crm/offers/${offer.id}/accept`, {})).sales_order
    const { delivery_note } = await post(`crm/sales-orders/${fromOffer.id}/deliveries`, {})
    await post(`crm/delivery-notes/${delivery_note.id}/delivered`, {})
    placed = await placeOrder(walk_in)
    placedToo = await placeOrder(walk_in)
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const post = (path: string, data: object) => request(dashboard.page, "POST", path, data)
  const row = (page: Page, { display_id }: { display_id: number }) =>
    page.getByRole("row").filter({ has: page.getByRole("link", { name: `#${display_id}`, exact: true }) })

  /** As the host's own pages do, without the CRM. */
  async function placeOrder(customer: BuiltCustomer): Promise<HostOrder> {
    const { draft_order } = await post("draft-orders", {
      region_id: shop.region_id,
      sales_channel_id: shop.sales_channel_id,
      customer_id: customer.id,
      email: customer.email,
      shipping_address: customer.address,
      items: [{ variant_id, quantity: 3 }],
    })
    return (await post(`draft-orders/${draft_order.id}/convert-to-order`, {})).order
  }

  scene("gets an order that was placed in the shop", async (page) => {
    await page.goto("/app/crm/orders")
    await row(page, fromOffer).waitFor()
    expect(await row(page, placed).count()).toBe(0)
    await page.getByTestId("orders-take-in").click()
    await page.getByTestId("take-in-search").fill(`#${placed.display_id}`)
    await dashboard.shot("take in an order")
    await page.getByTestId(`take-in-${placed.display_id}`).click()
    await page.getByTestId(`candidate-${placed.display_id}`).waitFor({ state: "detached" })
    await page.keyboard.press("Escape")
    await page.waitForURL((url) => url.pathname.endsWith("/crm/orders"))
    await row(page, placed).waitFor()
  })

  scene("finds what is still to be delivered, and keeps that in its address", async (page) => {
    await page.goto("/app/crm/orders")
    await row(page, fromOffer).waitFor()
    await page.getByTestId("orders-quick-toDeliver").click()
    await row(page, fromOffer).waitFor({ state: "detached" })
    await page.reload()
    await row(page, placed).waitFor()
    expect(await row(page, fromOffer).count()).toBe(0)
    expect(await page.getByTestId("orders-quick-toDeliver").getAttribute("aria-pressed")).toBe("true")
    // The same search in a tab that has nothing says where there is something.
    await page.getByTestId("orders-tab-closed").click()
    await page.getByTestId("orders-found-active").click()
    await row(page, placed).waitFor()
    await dashboard.shot("orders to deliver")
  })

  scene("is searched by number, and says what to do when nothing fits", async (page) => {
    await page.goto("/app/crm/orders")
    await page.getByRole("searchbox").fill(`#${fromOffer.display_id}`)
    await row(page, placed).waitFor({ state: "detached" })
    await row(page, fromOffer).waitFor()
    await page.getByRole("searchbox").fill("nobody buys this")
    await page.getByTestId("orders-clear").click()
    await row(page, placed).waitFor()
  })

  scene("is reached from the shop's own page of an order, in the CRM or not", async (page) => {
    await page.goto(`/app/orders/${placedToo.id}`)
    await page.getByTestId("order-widget-take-in").click()
    const widget = page.getByTestId("order-crm-widget")
    await widget.getByTestId("order-widget-delivered").getByText("0 of 3").waitFor()
    await widget.getByTestId("order-widget-open").click()
    await page.waitForURL((url) => url.pathname.includes("/crm/orders/crmso_"))
    const { sales_order } = await request(page, "GET", `crm/sales-orders/${fromOffer.id}`)
    await page.goto(`/app/orders/${sales_order.order_id}`)
    await widget.getByTestId("order-widget-delivered").getByText("2 of 2").waitFor()
    await widget
      .getByTestId("order-widget-documents")
      .getByText(sales_order.delivery_notes[0].number)
      .waitFor()
    await dashboard.shot("order widget")
  })

  scene("prints a customer's company as its tax id allows", async (page) => {
    await page.goto(`/app/customers/${partner.id}`)
    await page.getByTestId("business-edit").click()
    const dialog = page.getByTestId("business-dialog")
    const taxId = dialog.getByTestId("business-tax_id")
    const save = dialog.getByTestId("business-dialog-submit")
    // Without the letters of a country only the server can tell where the company is.
    for (const wrong of ["RO 18547291", "18547291"]) {
      await taxId.fill(wrong)
      await save.click()
      await dialog.locator("[aria-invalid=true][data-testid=business-tax_id]").waitFor()
    }
    await dashboard.shot("wrong tax id")
    expect(dashboard.takeComplaints().filter((complaint) => !/status of 400/.test(complaint))).toEqual([])
    await taxId.fill("RO 18547290")
    await save.click()
    await dialog.waitFor({ state: "detached" })
    await page.reload()
    await page.getByTestId("business-details").getByText("RO18547290").waitFor()
  })
})
