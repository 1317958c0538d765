import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { TestEventUtils } from "@medusajs/test-utils"
import lookAgain from "../../../src/jobs/look-at-active-orders"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import { checkSalesOrders } from "../../../src/workflows/sales-order/check/check-sales-orders"
import { roundMoney } from "../../../src/utils/money"
import { takeInPlacedOrder } from "../../../src/workflows/sales-order/take-in-placed-orders"
import { refreshSalesOrderWorkflow, takeInOrderWorkflow } from "../../../src/workflows/sales-order"
import { buildShop, setTaxInclusive, type Shop } from "../../helpers"
import { placeHostOrder } from "../../helpers/host-order"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, ok, type Seller, sellerOf } from "../../helpers/selling"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"

/** An extension of the shop that fails when it is told to, after the order was taken in. */
let fails = false
takeInOrderWorkflow.hooks.orderTakenIn(async () => {
  if (fails) throw new Error("the extension failed")
})

/** Orders that were placed elsewhere in the host. */
export const takingIn: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: Seller
  let manager: Seller
  let stranger: Seller
  let rep_id: string

  const optionsOf = (container: MedusaContainer) =>
    container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).options

  beforeAll(async () => {
    const container = getContainer()
    shop = await buildShop(container)
    const team = await buildTeam(container, api)
    rep = sellerOf(api, team.rep, shop)
    manager = sellerOf(api, team.manager, shop)
    stranger = sellerOf(api, team.stranger, shop)
    rep_id = team.rep.user.id
  })
  afterEach(async () => {
    optionsOf(getContainer()).take_in_sales_channels = []
  })

  const buy = (isDraft = false) =>
    placeHostOrder(getContainer(), shop, {
      ...{ customer: shop.customers.partner, product: shop.products.desk, quantity: 2, isDraft },
    })
  const take = (as: Seller, order_id: string) => as.post("/sales-orders", { order_id })
  const candidates = async (as: Seller, q = "") => ok(await as.get(`/sales-orders/candidates?q=${q}`))

  it("become sales orders of whoever takes them in, and are delivered, invoiced and closed like any other", async () => {
    const order = await buy()
    expect(await candidates(rep)).toMatchObject({
      count: 1,
      candidates: [{ order_id: order.id, buyer_name: "Partener SRL", total: 193.6, currency_code: "ron" }],
    })
    const { sales_order } = ok(await take(rep, order.id))
    expect(sales_order).toMatchObject({
      ...{ origin: "host", order_id: order.id, owner_id: rep_id, opportunity_id: null, offer_id: null },
      ...{ state: "active", total: 193.6, buyer_name: "Partener SRL" },
    })
    expect((await candidates(rep)).count).toBe(0)
    const again = await take(rep, order.id)
    expect([again.status, again.data.message]).toEqual([409, expect.stringContaining("already")])
    ok(await rep.arrived(ok(await rep.deliver(sales_order.id)).delivery_note))
    expect(ok(await rep.invoice(sales_order.id, { issue: true }))).toMatchObject({
      sales_order: { state: "closed" },
      invoice: { total: 193.6 },
    })
    const { events } = ok(await rep.get(`/sales-orders/${sales_order.id}/timeline`))
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...[
        "order_placed",
        "delivery_note_issued",
        "delivery_note_delivered",
        "invoice_issued",
        "order_closed",
      ],
    ])
    expect(events[3]).toMatchObject({
      document: { type: "invoice", number: expect.any(String) },
      amount: 193.6,
    })
  })

  describe("at prices that contain the tax", () => {
    const buyDesks = async (quantity: number) => {
      await setTaxInclusive(getContainer(), { attribute: "region_id", value: shop.region_id })
      await setTaxInclusive(getContainer(), { attribute: "currency_code", value: shop.currency_code })
      const order = await placeHostOrder(getContainer(), shop, {
        ...{ customer: shop.customers.walk_in, product: shop.products.desk, quantity },
      })
      const total = roundMoney(order.total, shop.currency_code).toNumber()
      const { sales_order } = ok(await take(rep, order.id))
      expect(sales_order.total).toBe(total)
      ok(await rep.arrived(ok(await rep.deliver(sales_order.id)).delivery_note))
      return { id: sales_order.id as string, total }
    }

    it("are invoiced for what their buyer was told, not for what net and tax come to", async () => {
      const { id, total } = await buyDesks(1)
      expect(total).toBe(100)
      const { invoice, sales_order } = ok(await rep.invoice(id, { issue: true }))
      expect(invoice).toMatchObject({
        ...{ subtotal: 82.64, tax_total: 17.35, rounding: 0.01, total },
        taxes: [{ rate: 21, net: 82.64, tax: 17.35 }],
      })
      expect(sales_order).toMatchObject({ state: "closed", total })
      expect(ok(await rep.get("/invoices")).invoices).toMatchObject([{ rounding: 0.01, total }])
      const { credit_note } = ok(await rep.post(`/invoices/${invoice.id}/cancel`, { reason: "Retur" }))
      expect(credit_note).toMatchObject({ subtotal: 82.64, tax_total: 17.35, rounding: 0.01, total })
      expect(ok(await rep.invoice(id, { issue: true })).invoice).toMatchObject({ rounding: 0.01, total })
    })

    it("are invoiced in two, and credited in two, for just as much", async () => {
      const { id, total } = await buyDesks(4)
      const line_id = (await rep.look(id)).lines[0].line_id
      const items = [{ line_id, quantity: 1 }]
      const { invoice: first } = ok(await rep.invoice(id, { items, issue: true }))
      const { invoice: draft } = ok(await rep.invoice(id, { items }))
      const edited = ok(await rep.post(`/invoices/${draft.id}`, { items: [{ line_id, quantity: 3 }] }))
      const { invoice: second } = ok(await rep.post(`/invoices/${draft.id}/issue`))
      expect(edited.invoice).toMatchObject({ total: second.total, rounding: second.rounding })
      expect([first.total, second.total, total]).toEqual([100, 300, 400])
      expect(await rep.look(id)).toMatchObject({ state: "closed", total })
      const credit = async () =>
        ok(await rep.post(`/invoices/${second.id}/credit`, { items })).credit_note.total as number
      expect([await credit(), await credit(), await credit()]).toEqual([100, 100, 100])
      expect(ok(await rep.get(`/invoices/${second.id}`)).invoice).toMatchObject({
        ...{ status: "canceled", credited_total: 300 },
      })
    })
  })

  it("belong to the owner of the customer's latest opportunity, and only who may see them takes them in", async () => {
    const customer_id = shop.customers.partner.id
    ok(await rep.post("/opportunities", { title: "Birouri", customer_id }))
    const order = await buy()
    expect((await candidates(stranger)).count).toBe(0)
    expect((await take(stranger, order.id)).status).toBe(403)
    expect(ok(await take(manager, order.id)).sales_order.owner_id).toBe(rep_id)
  })

  it("are refused as drafts, canceled, unknown, or when an offer made them", async () => {
    const draft = await buy(true)
    const canceled = await buy()
    await cancelOrderWorkflow(getContainer()).run({ input: { order_id: canceled.id } })
    const { order: ours } = await rep.place()
    const words = { [draft.id]: "draft", [canceled.id]: "canceled", [ours.order_id]: "offer" }
    for (const [id, word] of Object.entries(words)) {
      const { status, data } = await take(manager, id)
      expect([word, status, data.message]).toEqual([word, 409, expect.stringContaining(word)])
      // Whose offer it is, and which, is for those who may see it.
      expect(data.message).not.toMatch(/R\d/)
    }
    const hidden = await take(stranger, ours.order_id)
    expect([hidden.status, hidden.data.message]).toEqual([403, expect.not.stringMatching(/offer|#/)])
    expect((await take(rep, "order_none")).status).toBe(404)
    for (const bad of [{}, { order_id: "a b" }, { order_id: 5 }, { order_id: ours.order_id, x: 1 }]) {
      expect((await rep.post("/sales-orders", bad)).status).toBe(400)
    }
    expect((await candidates(manager)).count).toBe(0)
  })

  it("are as if never taken in when an extension fails, notes and all, and can be taken in then", async () => {
    const order = await buy()
    const { stock_location_id: location_id, shipping_option_id } = shop
    const items = [{ id: (order.items ?? [])[0].id, quantity: 1 }]
    await createOrderFulfillmentWorkflow(getContainer()).run({
      input: { order_id: order.id, items, location_id, shipping_option_id },
    })
    fails = true
    expect((await take(rep, order.id)).status).toBeGreaterThanOrEqual(400)
    fails = false
    expect(ok(await manager.get("/sales-orders")).count).toBe(0)
    expect((await candidates(rep)).count).toBe(1)
    const { sales_order } = ok(await take(rep, order.id))
    expect(sales_order.delivery_notes).toMatchObject([{ canceled_at: null }])
    expect(await checkSalesOrders(getContainer(), (finding) => void expect(finding).toBeUndefined())).toBe(1)
  })

  it("are taken in once, however often and at once they are asked for", async () => {
    const order = await buy()
    const input = { order_id: order.id, actor_id: SYSTEM_ACTOR_ID }
    const all = await Promise.allSettled(
      [1, 2, 3].map(() => takeInOrderWorkflow(getContainer()).run({ input })),
    )
    expect(all.map(({ status }) => status)).toEqual(Array(3).fill("fulfilled"))
    expect(ok(await manager.get("/sales-orders")).count).toBe(1)
  })

  it("of chosen sales channels are taken in by themselves, those of offers not twice, lost events later", async () => {
    const container = getContainer()
    const bus = container.resolve(Modules.EVENT_BUS)
    optionsOf(container).take_in_sales_channels = ["sc_other"]
    const before = await buy()
    await takeInPlacedOrder(container, before.id)
    expect(ok(await manager.get("/sales-orders")).count).toBe(0)
    optionsOf(container).take_in_sales_channels = [shop.sales_channel_id]
    const heard = TestEventUtils.waitSubscribersExecution("order.placed", bus)
    const order = await buy()
    await heard
    await takeInPlacedOrder(container, order.id)
    const { order: accepted } = await rep.place()
    await takeInPlacedOrder(container, accepted.order_id)
    expect(ok(await manager.get("/sales-orders?origin=host")).sales_orders).toMatchObject([
      { order_id: order.id, owner_id: null },
    ])
    await lookAgain(container)
    const listed = ok(await manager.get("/sales-orders?order=created_at")).sales_orders
    expect(listed.map(({ order_id }: { order_id: string }) => order_id).sort()).toEqual(
      [before.id, order.id, accepted.order_id].sort(),
    )
  })

  it("and all others are found by what the list is asked for", async () => {
    const placed = await rep.place()
    const { delivery_note } = ok(await rep.deliver(placed.order.id))
    const { invoice } = ok(await rep.invoice(placed.order.id, { issue: true }))
    const container = getContainer()
    await container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .updateInvoices({ id: invoice.id, due_at: new Date("2026-01-01") })
    await refreshSalesOrderWorkflow(container).run({
      input: { id: placed.order.id, actor_id: SYSTEM_ACTOR_ID },
    })
    await rep.place()
    const listed = async (query: string) =>
      ok(await rep.get(`/sales-orders?${query}`)).sales_orders.map(({ id }: { id: string }) => id)
    const only = [placed.order.id]
    for (const query of [
      ...["overdue=true", "invoiced=full", "paid=none&invoiced[]=full", `q=${invoice.number}`],
      ...[`q=${delivery_note.number.toLowerCase()}`, `q=%23${placed.order.display_id}`],
    ]) {
      expect([query, await listed(query)]).toEqual([query, only])
    }
    expect(await listed("overdue=false")).not.toContain(placed.order.id)
    for (const query of [
      "paid=full",
      "origin=host",
      "created_to=2020-01-01",
      "q=100%25",
      "created_from=2100-01-01",
    ]) {
      expect([query, await listed(query)]).toEqual([query, []])
    }
    expect((await listed("delivered=none&created_from=2020-01-01")).length).toBe(2)
    for (const query of ["overdue=x", "paid=much", "created_from=soon", "origin=web"]) {
      expect([query, (await rep.get(`/sales-orders?${query}`)).status]).toEqual([query, 400])
    }
  })
}
