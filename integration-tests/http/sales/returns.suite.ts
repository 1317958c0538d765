import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  beginReceiveReturnWorkflow,
  orderClaimRequestItemReturnWorkflow,
  confirmClaimRequestWorkflow,
  confirmExchangeRequestWorkflow,
  confirmReturnReceiveWorkflow,
  createClaimShippingMethodWorkflow,
  createExchangeShippingMethodWorkflow,
  dismissItemReturnRequestWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "../../../src/workflows/sales-order"
import { buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, bySku, ok, type Placed, type Seller, sellerOf } from "../../helpers/selling"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"

/** Exchanges and claims through the host's own flows. */
export const returns: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: Seller

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    rep = sellerOf(api, (await buildTeam(getContainer(), api)).rep, shop)
    await rep.prepare()
  })

  const look = async ({ order }: Placed) => {
    await refreshSalesOrderWorkflow(getContainer()).run({
      input: { id: order.id, actor_id: SYSTEM_ACTOR_ID },
    })
    return await rep.look(order.id)
  }
  const closed = async () => {
    const placed = await rep.place()
    const { invoice } = await rep.close(placed)
    return { placed, invoice }
  }
  const credit = async (invoice_id: string, line_id: string) =>
    ok(await rep.post(`/invoices/${invoice_id}/credit`, { items: [{ line_id, quantity: 1 }] })).sales_order

  /** The return that an exchange or claim asked for arrives, or a part of it. */
  const receive = async (
    order_id: string,
    items: { id: string; quantity: number }[],
    receiving: typeof receiveItemReturnRequestWorkflow = receiveItemReturnRequestWorkflow,
  ) => {
    const container = getContainer()
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "return",
      fields: ["id"],
      filters: { order_id, status: ["requested", "partially_received"] },
    })
    const input = { return_id: data[0].id }
    await beginReceiveReturnWorkflow(container).run({ input })
    await receiving(container).run({ input: { ...input, items } })
    await confirmReturnReceiveWorkflow(container).run({ input })
  }

  it("an exchange opens the order; it closes when the old piece is credited and the new one sold", async () => {
    const { placed, invoice } = await closed()
    const container = getContainer()
    const { order_id } = placed.order
    const items = [{ id: placed.desk, quantity: 1 }]
    const { result } = await beginExchangeOrderWorkflow(container).run({ input: { order_id } })
    const exchange_id = result.exchange_id as string
    await orderExchangeRequestItemReturnWorkflow(container).run({
      input: { exchange_id, return_id: "", items, location_id: shop.stock_location_id } as never,
    })
    const { variant_id } = shop.products.chair
    await orderExchangeAddNewItemWorkflow(container).run({
      input: { exchange_id, items: [{ variant_id, quantity: 1, unit_price: 33.33 }] },
    })
    // Medusa reserves what goes out only with a way to ship it.
    const { shipping_option_id } = shop
    await createExchangeShippingMethodWorkflow(container).run({
      input: { exchange_id, shipping_option_id, custom_amount: 0 },
    })
    await confirmExchangeRequestWorkflow(container).run({ input: { exchange_id } })
    const opened = await look(placed)
    expect(opened).toMatchObject({ state: "active", delivered: "partial", invoiced: "partial" })
    const replacement = opened.lines.find(({ line_id }) => ![placed.desk, placed.chair].includes(line_id))
    expect(replacement).toMatchObject({ sku: "CHAIR", ordered: 1, open_to_deliver: 1, open_to_invoice: 1 })
    expect(await rep.stageOf(placed.opportunity_id)).toBe("active_order")

    await receive(order_id, items)
    expect(bySku(await look(placed)).DESK).toMatchObject({
      returned: 1,
      open_to_credit: 1,
      open_to_deliver: 0,
    })
    ok(await rep.arrived(ok(await rep.deliver(placed.order.id)).delivery_note))
    expect(ok(await rep.invoice(placed.order.id, { issue: true })).sales_order.state).toBe("active")
    const done = await credit(invoice.id, placed.desk)
    expect(done).toMatchObject({ state: "closed", delivered: "full", invoiced: "full" })
    expect(await rep.stageOf(placed.opportunity_id)).toBe("contracted")
  })

  const claim = async (
    { order, desk }: Placed,
    type: "refund" | "replace",
    { isReturned, price, quantity = 1 }: { isReturned: boolean; price?: number; quantity?: number },
  ) => {
    const container = getContainer()
    const items = [{ id: desk, quantity }]
    const { result } = await beginClaimOrderWorkflow(container).run({
      input: { order_id: order.order_id, type: type as never },
    })
    const claim_id = result.claim_id as string
    await orderClaimItemWorkflow(container).run({ input: { claim_id, items } })
    if (isReturned) {
      await orderClaimRequestItemReturnWorkflow(container).run({
        input: { claim_id, return_id: "", items, location_id: shop.stock_location_id } as never,
      })
    }
    if (price !== undefined) {
      const { variant_id } = shop.products.desk
      await orderClaimAddNewItemWorkflow(container).run({
        input: { claim_id, items: [{ variant_id, quantity: 1, unit_price: price }] },
      })
      const { shipping_option_id } = shop
      await createClaimShippingMethodWorkflow(container).run({
        input: { claim_id, shipping_option_id, custom_amount: 0 },
      })
    }
    await confirmClaimRequestWorkflow(container).run({ input: { claim_id } })
    if (isReturned && quantity === 1) await receive(order.order_id, items)
  }

  it("a claim that nothing comes back for leaves the order closed, credited or not", async () => {
    const { placed, invoice } = await closed()
    await claim(placed, "refund", { isReturned: false })
    expect((await look(placed)).state).toBe("closed")
    expect(await credit(invoice.id, placed.desk)).toMatchObject({ state: "closed", invoiced: "full" })
  })

  it("a claim whose goods come back opens it until they are credited", async () => {
    const { placed, invoice } = await closed()
    await claim(placed, "refund", { isReturned: true })
    expect(await look(placed)).toMatchObject({ state: "active", delivered: "partial" })
    expect((await credit(invoice.id, placed.desk)).state).toBe("closed")
  })

  it("a claim whose goods come back one by one, one of them damaged, opens it until both are credited", async () => {
    const { placed, invoice } = await closed()
    await claim(placed, "refund", { isReturned: true, quantity: 2 })
    const items = [{ id: placed.desk, quantity: 1 }]
    await receive(placed.order.order_id, items, dismissItemReturnRequestWorkflow)
    expect(bySku(await look(placed)).DESK).toMatchObject({ returned: 1, open_to_credit: 1 })
    await receive(placed.order.order_id, items)
    const both = await look(placed)
    expect(both).toMatchObject({ state: "active", delivered: "partial" })
    expect(bySku(both).DESK).toMatchObject({ returned: 2, open_to_credit: 2 })
    expect((await credit(invoice.id, placed.desk)).state).toBe("active")
    expect((await credit(invoice.id, placed.desk)).state).toBe("closed")
  })

  it("a claim replaced free of charge waits for the replacement to arrive and for nothing else", async () => {
    const { placed } = await closed()
    await claim(placed, "replace", { isReturned: true, price: 0 })
    expect(await look(placed)).toMatchObject({ state: "active", delivered: "partial", invoiced: "full" })
    const done = ok(await rep.arrived(ok(await rep.deliver(placed.order.id)).delivery_note)).sales_order
    expect(done).toMatchObject({ state: "closed", delivered: "full", invoiced: "full" })
    expect(await rep.stageOf(placed.opportunity_id)).toBe("contracted")
  })
}
