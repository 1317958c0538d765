import { TestEventUtils } from "@medusajs/test-utils"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  confirmReturnReceiveWorkflow,
  createAndCompleteReturnOrderWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import lookAtActiveOrders from "../../../src/jobs/look-at-active-orders"
import type { HttpInvoice } from "../../../src/types/http"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import { refreshSalesOrderWorkflow } from "../../../src/workflows/sales-order"
import { buildProduct, buildShop, type DashboardUser, type Shop } from "../../helpers"
import { buildTeam, bySku, ok, type Seller, sellerOf } from "../../helpers/selling"
import type { HostSuite } from "../../helpers/in-one-host"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"
import { daysLater } from "../../../src/utils/days"

export const salesOrders: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let manager: DashboardUser
  let rep: Seller

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    manager = team.manager
    rep = sellerOf(api, team.rep, shop)
    await rep.prepare()
  })

  const hostOrder = async (id: string) => await getContainer().resolve(Modules.ORDER).retrieveOrder(id)
  const inHost = async (event: string, act: () => Promise<unknown>) => {
    const heard = TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
    await act()
    await heard
  }

  /** The customer sends goods back, and the host receives them. */
  const takeBack = async (order_id: string, items: { id: string; quantity: number }[]) => {
    const container = getContainer()
    const { result } = await createAndCompleteReturnOrderWorkflow(container).run({
      input: {
        order_id,
        items,
        location_id: shop.stock_location_id,
        return_shipping: { option_id: shop.shipping_option_id, price: 0 },
      },
    })
    const return_id = result.id
    await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
    await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items } })
    await inHost(OrderWorkflowEvents.RETURN_RECEIVED, () =>
      confirmReturnReceiveWorkflow(container).run({ input: { return_id } }),
    )
  }

  describe("an active order", () => {
    it("is delivered in parts, invoiced, closed, and the opportunity is contracted", async () => {
      const placed = await rep.place()
      const { id, order_id, total } = placed.order
      expect(bySku(placed.order)).toMatchObject({
        DESK: {
          ordered: 2,
          reserved: 2,
          delivered: 0,
          open_to_deliver: 2,
          open_to_invoice: 2,
          net_total: 200,
        },
        CHAIR: { ordered: 3, reserved: 3, invoiced: 0, open_to_deliver: 3, net_total: 89.99, tax_rate: 21 },
      })

      const part = ok(await rep.deliver(id, { items: [{ line_id: placed.chair, quantity: 1 }] }))
      expect(part.delivery_note).toMatchObject({
        number: expect.stringMatching(/^AV-\d{4}-0001$/),
        delivered_at: null,
        lines: [{ line_id: placed.chair, sku: "CHAIR", quantity: 1 }],
      })
      expect(part.sales_order).toMatchObject({ state: "active", delivered: "none" })
      expect(bySku(part.sales_order).CHAIR).toMatchObject({ reserved: 2, delivered: 0, open_to_deliver: 2 })
      expect(ok(await rep.arrived(part.delivery_note)).sales_order).toMatchObject({
        state: "active",
        delivered: "partial",
      })

      const rest = ok(await rep.deliver(id))
      expect(rest.delivery_note.lines).toMatchObject([{ quantity: 2 }, { quantity: 2 }])
      const delivered = ok(await rep.arrived(rest.delivery_note))
      expect(delivered.delivery_note.delivered_at).not.toBeNull()
      expect(delivered.sales_order).toMatchObject({ state: "active", delivered: "full", invoiced: "none" })
      expect(await rep.stageOf(placed.opportunity_id)).toBe("active_order")

      const drafted = ok(await rep.invoice(id))
      expect(drafted.invoice).toMatchObject({ status: "draft", number: null, total })
      expect(drafted.invoice.lines.map(({ kind }: { kind: string }) => kind)).toEqual([
        "product",
        "product",
        "shipping",
      ])
      expect(drafted.sales_order).toMatchObject({ invoiced: "none", state: "active" })
      expect(bySku(drafted.sales_order).DESK).toMatchObject({ invoiced: 0, open_to_invoice: 0 })

      const issued = ok(await rep.post(`/invoices/${drafted.invoice.id}/issue`))
      expect(issued.invoice).toMatchObject({
        status: "issued",
        number: expect.stringMatching(/^FCT-\d{4}-0001$/),
        total,
      })
      expect(issued.invoice.due_at).toBe(daysLater(new Date(issued.invoice.issued_at), 30).toISOString())
      expect(issued.sales_order).toMatchObject({ state: "closed", delivered: "full", invoiced: "full" })
      expect(issued.sales_order.closed_at).not.toBeNull()
      expect((await hostOrder(order_id)).status).toBe("completed")
      expect(await rep.stageOf(placed.opportunity_id)).toBe("contracted")
    })

    it("closes just as well when it is invoiced first", async () => {
      const { order, opportunity_id } = await rep.place()
      expect(ok(await rep.invoice(order.id, { issue: true })).sales_order).toMatchObject({
        state: "active",
        invoiced: "full",
      })
      const { delivery_note } = ok(await rep.deliver(order.id))
      expect(ok(await rep.arrived(delivery_note)).sales_order.state).toBe("closed")
      expect(await rep.stageOf(opportunity_id)).toBe("contracted")
    })

    it("is invoiced in parts that add up, shipping on the first", async () => {
      const { order, chair } = await rep.place()
      const chairs = { issue: true, items: [{ line_id: chair, quantity: 1 }] }
      const first = ok(await rep.invoice(order.id, chairs)).invoice as HttpInvoice
      expect(first.lines).toMatchObject([
        { kind: "product", net_total: 30 },
        { kind: "shipping", net_total: 20 },
      ])
      const second = ok(await rep.invoice(order.id, chairs)).invoice as HttpInvoice
      expect(second.lines).toMatchObject([{ net_total: 29.99 }])
      const { invoice: third, sales_order } = ok(await rep.invoice(order.id, { issue: true }))
      expect(sales_order.invoiced).toBe("full")
      expect(first.subtotal + second.subtotal + third.subtotal).toBeCloseTo(309.99, 8)
    })

    it("has its goods open again when a fulfilment is canceled, and the note is canceled with it", async () => {
      const { order } = await rep.place()
      const { delivery_note } = ok(await rep.deliver(order.id))
      const { fulfillment_id } = delivery_note
      await inHost(OrderWorkflowEvents.FULFILLMENT_CANCELED, () =>
        cancelOrderFulfillmentWorkflow(getContainer()).run({
          input: { order_id: order.order_id, fulfillment_id },
        }),
      )
      const after = await rep.look(order.id)
      expect(after.delivery_notes).toMatchObject([
        { number: delivery_note.number, canceled_at: expect.any(String) },
      ])
      expect(bySku(after).DESK).toMatchObject({ open_to_deliver: 2, reserved: 2 })
      expect((await rep.arrived(delivery_note)).status).toBe(409)
    })

    it("gets its note from a fulfilment made in the host's own order page", async () => {
      const { order, desk } = await rep.place()
      const body = {
        items: [{ id: desk, quantity: 2 }],
        location_id: shop.stock_location_id,
        shipping_option_id: shop.shipping_option_id,
      }
      const headers = manager.headers
      await inHost(OrderWorkflowEvents.FULFILLMENT_CREATED, () =>
        api.post(`/admin/orders/${order.order_id}/fulfillments`, body, { headers }),
      )
      const [note] = (await rep.look(order.id)).delivery_notes
      expect(note).toMatchObject({
        number: expect.stringMatching(/^AV-/),
        lines: [{ line_id: desk, quantity: 2 }],
      })
      await inHost("delivery.created", () =>
        api.post(
          `/admin/orders/${order.order_id}/fulfillments/${note.fulfillment_id}/mark-as-delivered`,
          {},
          { headers },
        ),
      )
      const after = await rep.look(order.id)
      expect(after).toMatchObject({
        delivered: "partial",
        delivery_notes: [{ delivered_at: expect.any(String) }],
      })
      expect(after.delivery_notes).toHaveLength(1)
    })

    it("looked at again and again stays as it is", async () => {
      const placed = await rep.place()
      const { sales_order: before } = await rep.close(placed)
      for (const target of [
        { id: placed.order.id },
        { order_id: placed.order.order_id },
        { order_id: "order_none" },
      ]) {
        await refreshSalesOrderWorkflow(getContainer()).run({
          input: { ...target, actor_id: SYSTEM_ACTOR_ID },
        })
      }
      expect(await rep.look(placed.order.id)).toEqual(before)
    })

    it("opens again by a return, and closes when the return is credited", async () => {
      const placed = await rep.place()
      const { id, order_id } = placed.order
      const { invoice: issued } = await rep.close(placed)
      await takeBack(order_id, [{ id: placed.desk, quantity: 1 }])
      expect(await rep.look(id)).toMatchObject({
        ...{ state: "active", delivered: "partial", invoiced: "full", closed_at: null },
      })
      expect(bySku(await rep.look(id)).DESK).toMatchObject({
        ...{ ordered: 2, delivered: 2, returned: 1, open_to_deliver: 0, open_to_invoice: 0 },
      })
      expect(await rep.stageOf(placed.opportunity_id)).toBe("active_order")
      ok(await rep.post(`/invoices/${issued.id}/cancel`))
      const { sales_order, invoice } = ok(await rep.invoice(id, { issue: true }))
      expect(bySku(invoice)).toMatchObject({
        DESK: { quantity: 1, net_total: 100 },
        CHAIR: {},
        SHIPPING: {},
      })
      expect(sales_order.state).toBe("closed")
      expect(await rep.stageOf(placed.opportunity_id)).toBe("contracted")
    })

    it("is put right by the job when an event was lost", async () => {
      const { order } = await rep.place()
      const { delivery_note } = ok(await rep.deliver(order.id))
      await getContainer().resolve(Modules.FULFILLMENT).updateFulfillment(delivery_note.fulfillment_id, {
        delivered_at: new Date(),
      })
      await lookAtActiveOrders(getContainer())
      expect((await rep.look(order.id)).delivery_notes[0].delivered_at).not.toBeNull()
    })

    it("is opened again by the job when the server stopped after a credit note was issued", async () => {
      const placed = await rep.place()
      const { invoice } = await rep.close(placed)
      const { order, opportunity_id } = placed
      await getContainer()
        .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
        .creditInvoice({ id: invoice.id, sales_order_id: order.id })
      expect((await rep.look(order.id)).state).toBe("closed")
      await lookAtActiveOrders(getContainer())
      expect(await rep.look(order.id)).toMatchObject({ state: "active", invoiced: "none" })
      expect(await rep.stageOf(opportunity_id)).toBe("active_order")
    })

    it("is canceled with its host order", async () => {
      const { order } = await rep.place()
      await inHost(OrderWorkflowEvents.CANCELED, () =>
        cancelOrderWorkflow(getContainer()).run({ input: { order_id: order.order_id } }),
      )
      expect(await rep.look(order.id)).toMatchObject({
        state: "canceled",
        lines: [{ open_to_deliver: 0 }, { open_to_deliver: 0 }],
      })
      expect((await rep.deliver(order.id)).status).toBe(409)
      expect((await rep.invoice(order.id)).status).toBe(409)
    })
  })

  it("ships by another way when told to, from where the goods are", async () => {
    const { order } = await rep.place()
    const { delivery_note } = ok(await rep.deliver(order.id, { shipping_option_id: shop.express_option_id }))
    expect(delivery_note.location_id).toBe(shop.stock_location_id)
    const fulfillment = await getContainer()
      .resolve(Modules.FULFILLMENT)
      .retrieveFulfillment(delivery_note.fulfillment_id)
    expect(fulfillment.shipping_option_id).toBe(shop.express_option_id)
  })

  it("delivers goods whose stock is not counted, in as many fulfilments as Medusa needs", async () => {
    const unmanaged = await buildProduct(getContainer(), shop, {
      title: "Montaj",
      sku: "SERVICE",
      stock: null,
    })
    const { order } = await rep.place([{ variant_id: unmanaged.variant_id, quantity: 1 }])
    let notes = 0
    while ((await rep.look(order.id)).lines.some(({ open_to_deliver }) => open_to_deliver > 0) && notes < 3) {
      ok(await rep.arrived(ok(await rep.deliver(order.id)).delivery_note))
      notes++
    }
    expect(await rep.look(order.id)).toMatchObject({
      delivered: "full",
      delivery_notes: Array(notes).fill({}),
    })
    expect(ok(await rep.invoice(order.id, { issue: true })).sales_order.state).toBe("closed")
  })
}
