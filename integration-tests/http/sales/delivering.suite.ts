import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import {
  closeShortWorkflow,
  markDeliveryNoteDeliveredWorkflow,
  shipDeliveryNoteWorkflow,
} from "../../../src/workflows/sales-order"
import { buildProduct, buildShop, type DashboardUser, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, bySku, ok, type Seller, sellerOf } from "../../helpers/selling"

/** Delivering, shipping, canceling and delivering no more, in the CRM and on the host's own page alike. */
export const delivering: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let manager: DashboardUser
  let rep: Seller
  let fails = false
  /** Ids of the delivery notes that an extension heard to have arrived. */
  let arrivals: string[] = []

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    manager = team.manager
    rep = sellerOf(api, team.rep, shop)
    const fail = async () => {
      if (fails) throw new Error("the extension failed")
    }
    closeShortWorkflow.hooks.closedShort(fail)
    shipDeliveryNoteWorkflow.hooks.deliveryNoteShipped(fail)
    markDeliveryNoteDeliveredWorkflow.hooks.deliveryNoteDelivered(async ({ delivery_note }) => {
      await fail()
      arrivals.push(delivery_note.id)
    })
    await rep.prepare()
  })
  afterEach(async () => {
    fails = false
    arrivals = []
  })

  const inHost = async (event: string, act: () => Promise<unknown>) => {
    const heard = TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
    await act()
    await heard
  }
  const onHostPage = (path: string, body: object = {}) => api.post(path, body, { headers: manager.headers })
  const reserved = async (line_item_id: string) =>
    (await getContainer().resolve(Modules.INVENTORY).listReservationItems({ line_item_id })).map(
      ({ quantity }) => Number(quantity),
    )

  describe("a delivery note", () => {
    const details = {
      ...{ delegate_name: "Ion Pop", delegate_id_card: "CJ 123456", vehicle_number: "CJ 01 ABC" },
      ...{ route: "Cluj – Oradea", uit_code: "4X9Y", note: "<b>fragil</b>", locale: "en" },
    }

    it("says who carries the goods and keeps the parties as they were", async () => {
      const { order, desk } = await rep.place()
      const items = [{ line_id: desk, quantity: 1 }]
      const { delivery_note } = ok(await rep.deliver(order.id, { items, ...details }))
      expect(delivery_note).toMatchObject({ ...details, shipped_at: null, lines: [{ quantity: 1 }] })
      const [stored] = await getContainer()
        .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
        .listDeliveryNotes({ id: delivery_note.id })
      expect(stored).toMatchObject({
        seller: { name: expect.any(String) },
        buyer: { name: order.buyer_name, address: { city: expect.any(String) } },
        destination: null,
      })
    })

    it("can be edited until it is canceled, shipped or not, field by field", async () => {
      const { order } = await rep.place()
      const { delivery_note } = ok(await rep.deliver(order.id, details))
      const path = `/delivery-notes/${delivery_note.id}`
      const edit = { vehicle_number: "CJ 02 XYZ", note: null }
      expect(ok(await rep.post(path, edit)).delivery_note).toMatchObject({ ...details, ...edit })
      for (const bad of [{ locale: "xx" }, { route: 5 }, { number: "AV-1" }, { route: "x".repeat(300) }]) {
        expect([bad, (await rep.post(path, bad)).status]).toEqual([bad, 400])
      }
      ok(await rep.post(`${path}/cancel`))
      const refused = await rep.post(path, edit)
      expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("canceled")])
    })

    it("is shipped with its labels, once, and then no longer canceled", async () => {
      const { order } = await rep.place()
      const { delivery_note } = ok(await rep.deliver(order.id))
      const path = `/delivery-notes/${delivery_note.id}`
      const labels = [{ tracking_number: "AWB1", tracking_url: "https://curier.test/AWB1" }]
      expect((await rep.post(`${path}/ship`, { labels: [{ tracking_number: "" }] })).status).toBe(400)
      expect(
        (await rep.post(`${path}/ship`, { labels: [{ ...labels[0], label_url: "javascript:1" }] })).status,
      ).toBe(400)
      fails = true
      expect((await rep.post(`${path}/ship`, { labels })).status).toBe(500)
      fails = false
      const { delivery_note: shipped } = ok(await rep.post(`${path}/ship`, { labels }))
      expect(shipped).toMatchObject({ shipped_at: expect.any(String), delivered_at: null })
      const fulfillment = await getContainer()
        .resolve(Modules.FULFILLMENT)
        .retrieveFulfillment(shipped.fulfillment_id, { relations: ["labels"] })
      expect(fulfillment.labels).toMatchObject([{ tracking_number: "AWB1" }])
      for (const action of ["ship", "cancel"]) {
        const { status, data } = await rep.post(`${path}/${action}`)
        expect([action, status, data.message]).toEqual([
          action,
          409,
          expect.stringContaining("shipped already"),
        ])
      }
      fails = true
      expect((await rep.arrived(delivery_note)).status).toBe(500)
      expect((await rep.look(order.id)).delivered).toBe("none")
      fails = false
      expect(ok(await rep.arrived(delivery_note)).sales_order.delivered).toBe("full")
      expect(arrivals).toEqual([delivery_note.id])
      expect((await rep.post(`${path}/cancel`)).data.message).toContain("return")
    })

    it("of goods that are not counted leaves from where the way of shipping starts", async () => {
      const assembly = await buildProduct(getContainer(), shop, { title: "Montaj", stock: null })
      const { order } = await rep.place([{ variant_id: assembly.variant_id, quantity: 1 }])
      await getContainer()
        .resolve(ContainerRegistrationKeys.LINK)
        .dismiss({
          [Modules.SALES_CHANNEL]: { sales_channel_id: shop.sales_channel_id },
          [Modules.STOCK_LOCATION]: { stock_location_id: shop.stock_location_id },
        })
      const [line] = order.lines.filter(({ sku }) => sku === assembly.sku)
      const items = [{ line_id: line.line_id, quantity: 1 }]
      const { delivery_note } = ok(await rep.deliver(order.id, { items }))
      const { location_id } = await getContainer()
        .resolve(Modules.FULFILLMENT)
        .retrieveFulfillment(delivery_note.fulfillment_id)
      expect(location_id).toBe(shop.stock_location_id)
    })

    it("is canceled with its fulfilment: the goods are open and reserved, the number stays", async () => {
      const { order, desk } = await rep.place()
      const { delivery_note } = ok(await rep.deliver(order.id))
      expect(await reserved(desk)).toEqual([])
      const { sales_order, delivery_note: canceled } = ok(
        await rep.post(`/delivery-notes/${delivery_note.id}/cancel`),
      )
      expect(canceled).toMatchObject({ number: delivery_note.number, canceled_at: expect.any(String) })
      expect(bySku(sales_order).DESK).toMatchObject({ open_to_deliver: 2, reserved: 2 })
      expect((await rep.post(`/delivery-notes/${delivery_note.id}/cancel`)).status).toBe(409)
      const again = ok(await rep.deliver(order.id)).delivery_note
      expect(again.number > delivery_note.number).toBe(true)
    })

    it("follows what is done on the host's own page: made, shipped, delivered, canceled", async () => {
      const { order, desk, chair } = await rep.place()
      const base = `/admin/orders/${order.order_id}/fulfillments`
      const { stock_location_id: location_id, shipping_option_id } = shop
      const make = async (id: string) => {
        const body = { items: [{ id, quantity: 1 }], location_id, shipping_option_id }
        await inHost(OrderWorkflowEvents.FULFILLMENT_CREATED, () => onHostPage(base, body))
        return (await rep.look(order.id)).delivery_notes.at(-1)
      }
      const note = await make(desk)
      expect(note).toMatchObject({ shipped_at: null, locale: "ro", lines: [{ line_id: desk, quantity: 1 }] })
      const path = `${base}/${note?.fulfillment_id}`
      await inHost("shipment.created", () =>
        onHostPage(`${path}/shipments`, { items: [{ id: desk, quantity: 1 }] }),
      )
      expect((await rep.look(order.id)).delivery_notes[0].shipped_at).not.toBeNull()
      await inHost("delivery.created", () => onHostPage(`${path}/mark-as-delivered`))
      const other = await make(chair)
      await inHost(OrderWorkflowEvents.FULFILLMENT_CANCELED, () =>
        onHostPage(`${base}/${other?.fulfillment_id}/cancel`),
      )
      expect(await rep.look(order.id)).toMatchObject({
        delivered: "partial",
        delivery_notes: [{ delivered_at: expect.any(String) }, { canceled_at: expect.any(String) }],
      })
    })
  })

  describe("delivering no more", () => {
    /** One desk and one chair of the order have arrived. */
    const started = async () => {
      const placed = await rep.place()
      const items = [placed.desk, placed.chair].map((line_id) => ({ line_id, quantity: 1 }))
      ok(await rep.arrived(ok(await rep.deliver(placed.order.id, { items })).delivery_note))
      return placed
    }

    it("takes the rest off the host order, frees its stock, and the order closes with what remains", async () => {
      const { order, opportunity_id, desk, chair } = await started()
      const { sales_order } = ok(await rep.post(`/sales-orders/${order.id}/close-short`))
      expect(sales_order).toMatchObject({ state: "active", delivered: "full", total: 181.5 })
      expect(bySku(sales_order)).toMatchObject({
        DESK: { ordered: 1, reserved: 0, open_to_deliver: 0, open_to_invoice: 1, net_total: 100 },
        // Each piece keeps its own part of the discount.
        CHAIR: { ordered: 1, reserved: 0, net_total: 30, unit_price: 30 },
      })
      expect([await reserved(desk), await reserved(chair)]).toEqual([[], []])
      const { data } = await api.get(`/admin/orders/${order.order_id}`, { headers: manager.headers })
      expect(data.order.total).toBeCloseTo(181.5, 8)
      const { invoice, sales_order: closed } = ok(await rep.invoice(order.id, { issue: true }))
      expect([invoice.total, closed.state]).toEqual([181.5, "closed"])
      expect(await rep.stageOf(opportunity_id)).toBe("contracted")
    })

    it("of one line only leaves the others open and their stock reserved", async () => {
      const { order, desk, chair } = await started()
      const items = [{ line_id: chair, quantity: 1 }]
      const { sales_order } = ok(await rep.post(`/sales-orders/${order.id}/close-short`, { items }))
      expect(bySku(sales_order)).toMatchObject({
        DESK: { ordered: 2, reserved: 1, open_to_deliver: 1 },
        CHAIR: { ordered: 2, reserved: 1, open_to_deliver: 1, net_total: 59.99 },
      })
      expect([await reserved(desk), await reserved(chair)]).toEqual([[1], [1]])
    })

    it("is refused where more is invoiced than would remain, until that is credited", async () => {
      const { order, desk } = await started()
      const { invoice } = ok(await rep.invoice(order.id, { issue: true }))
      const refused = await rep.post(`/sales-orders/${order.id}/close-short`)
      expect([refused.status, refused.data.message]).toEqual([
        409,
        expect.stringMatching(/2 of .*Credit 1 first/),
      ])
      ok(await rep.post(`/invoices/${invoice.id}/credit`, { items: [{ line_id: desk, quantity: 1 }] }))
      const items = [{ line_id: desk, quantity: 1 }]
      const { sales_order } = ok(await rep.post(`/sales-orders/${order.id}/close-short`, { items }))
      expect(bySku(sales_order).DESK).toMatchObject({ ordered: 1, invoiced: 1, open_to_credit: 0 })
    })

    it("is refused for more than is open, unknown lines, the whole order, and orders that are over", async () => {
      const { order, desk, chair } = await rep.place()
      const short = (items?: object[]) =>
        rep.post(`/sales-orders/${order.id}/close-short`, items ? { items } : {})
      const whole = await short()
      expect([whole.status, whole.data.message]).toEqual([409, expect.stringContaining("Cancel the order")])
      for (const [quantity, status] of [
        [3, 400],
        [0, 400],
        [-1, 400],
      ]) {
        expect([quantity, (await short([{ line_id: desk, quantity }])).status]).toEqual([quantity, status])
      }
      expect((await short([{ line_id: "ordli_none", quantity: 1 }])).status).toBe(400)
      ok(await rep.deliver(order.id, { items: [{ line_id: desk, quantity: 2 }] }))
      const open = await short([{ line_id: desk, quantity: 1 }])
      expect([open.status, open.data.message]).toEqual([409, expect.stringContaining("0 of 2 ordered")])
      expect((await short([{ line_id: chair, quantity: 3 }])).status).toBe(200)
      expect((await rep.look(order.id)).lines.map(({ sku }) => sku)).toEqual(["DESK"])
    })

    it("leaves everything as it was when an extension fails", async () => {
      const { order, desk } = await started()
      const before = await rep.look(order.id)
      fails = true
      expect((await rep.post(`/sales-orders/${order.id}/close-short`)).status).toBe(500)
      fails = false
      const { updated_at: _, ...after } = await rep.look(order.id)
      expect(before).toMatchObject(after)
      expect(await reserved(desk)).toEqual([1])
      ok(await rep.post(`/sales-orders/${order.id}/close-short`))
    })
  })
}
