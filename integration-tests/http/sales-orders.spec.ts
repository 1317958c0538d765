import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { HttpInvoice, HttpSalesOrder } from "../../src/types/http"
import { refreshSalesOrderWorkflow } from "../../src/workflows/sales-order"
import { buildProduct, buildShop, createDashboardUser, type DashboardUser, type Shop } from "../helpers"

jest.setTimeout(120_000)

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what came over the wire is checked by the assertions
type Answer = { status: number; data: any }
type Placed = { order: HttpSalesOrder; opportunity_id: string; desk: string; chair: string }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let manager: DashboardUser
    let rep: DashboardUser
    let stranger: DashboardUser

    beforeAll(async () => {
      const container = getContainer()
      shop = await buildShop(container)
      manager = await createDashboardUser(container, { email: "manager@crm.test" })
      rep = await createDashboardUser(container, { email: "rep@crm.test" })
      stranger = await createDashboardUser(container, { email: "stranger@crm.test" })
      await api.get("/admin/crm/me", { headers: manager.headers })
    })

    // What the host's events started must not reach into the next test, whose database is another one.
    afterEach(() => new Promise((resolve) => setTimeout(resolve, 200)))

    const answered = (error: { response: Answer }) => error.response
    const post = async (path: string, body: unknown = {}, user = rep): Promise<Answer> =>
      await api.post(`/admin/crm${path}`, body, { headers: user.headers }).catch(answered)
    const get = async (path: string, user = rep): Promise<Answer> =>
      await api.get(`/admin/crm${path}`, { headers: user.headers }).catch(answered)
    const ok = (answer: Answer) => {
      expect({ status: answer.status, body: answer.status < 400 ? "" : answer.data }).toEqual({
        status: 200,
        body: "",
      })
      return answer.data
    }

    /** An accepted offer over two desks and three chairs, shipped for 20 lei. */
    const place = async (extra: { variant_id: string; quantity: number }[] = []): Promise<Placed> => {
      const { customers, products, shipping_option_id } = shop
      const { opportunity } = ok(
        await post("/opportunities", { title: "Mobilier", customer_id: customers.walk_in.id }),
      )
      const { offer } = ok(await post(`/opportunities/${opportunity.id}/offers`))
      const lines = [
        { variant_id: products.desk.variant_id, quantity: 2 },
        { variant_id: products.chair.variant_id, quantity: 3, discount_type: "percent", discount_value: 10 },
        ...extra,
      ]
      ok(await post(`/offers/${offer.id}/lines`, { lines }))
      ok(await post(`/offers/${offer.id}`, { shipping_option_id, shipping_amount: 20 }))
      ok(await post(`/offers/${offer.id}/send`))
      const { sales_order: order } = ok(await post(`/offers/${offer.id}/accept`))
      const lineOf = (sku: string) => order.lines.find((line: { sku: string }) => line.sku === sku).line_id
      return { order, opportunity_id: opportunity.id, desk: lineOf("DESK"), chair: lineOf("CHAIR") }
    }
    const deliver = (id: string, body: object = {}) => post(`/sales-orders/${id}/deliveries`, body)
    const invoice = (id: string, body: object = {}) => post(`/sales-orders/${id}/invoices`, body)
    const arrived = (note: { id: string }) => post(`/delivery-notes/${note.id}/delivered`)
    const look = async (id: string): Promise<HttpSalesOrder> =>
      ok(await get(`/sales-orders/${id}`)).sales_order
    const stageOf = async (id: string): Promise<string> =>
      ok(await get(`/opportunities/${id}`)).opportunity.stage.key
    const hostOrder = async (id: string) => await getContainer().resolve(Modules.ORDER).retrieveOrder(id)
    const close = async ({ order }: Placed) => {
      const { delivery_note } = ok(await deliver(order.id))
      ok(await arrived(delivery_note))
      return ok(await invoice(order.id, { issue: true })) as {
        sales_order: HttpSalesOrder
        invoice: HttpInvoice
      }
    }
    const inHost = async (event: string, act: () => Promise<unknown>) => {
      const heard = TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
      await act()
      await heard
    }

    describe("an active order", () => {
      it("is delivered in parts, invoiced, closed, and the opportunity is contracted", async () => {
        const placed = await place()
        const { id, order_id, total } = placed.order
        expect(placed.order.lines).toMatchObject([
          {
            sku: "DESK",
            ordered: 2,
            reserved: 2,
            delivered: 0,
            open_to_deliver: 2,
            open_to_invoice: 2,
            net_total: 200,
          },
          {
            sku: "CHAIR",
            ordered: 3,
            reserved: 3,
            invoiced: 0,
            open_to_deliver: 3,
            net_total: 89.99,
            tax_rate: 21,
          },
        ])

        const part = ok(await deliver(id, { items: [{ line_id: placed.chair, quantity: 1 }] }))
        expect(part.delivery_note).toMatchObject({
          number: expect.stringMatching(/^AV-\d{4}-0001$/),
          delivered_at: null,
          lines: [{ line_id: placed.chair, sku: "CHAIR", quantity: 1 }],
        })
        expect(part.sales_order).toMatchObject({ state: "active", delivered: "none" })
        expect(part.sales_order.lines[1]).toMatchObject({ reserved: 2, delivered: 0, open_to_deliver: 2 })
        expect(ok(await arrived(part.delivery_note)).sales_order).toMatchObject({
          state: "active",
          delivered: "partial",
        })

        const rest = ok(await deliver(id))
        expect(rest.delivery_note.lines).toMatchObject([{ quantity: 2 }, { quantity: 2 }])
        const delivered = ok(await arrived(rest.delivery_note))
        expect(delivered.delivery_note.delivered_at).not.toBeNull()
        expect(delivered.sales_order).toMatchObject({ state: "active", delivered: "full", invoiced: "none" })
        expect(await stageOf(placed.opportunity_id)).toBe("active_order")

        const drafted = ok(await invoice(id))
        expect(drafted.invoice).toMatchObject({ status: "draft", number: null, total })
        expect(drafted.invoice.lines.map(({ kind }: { kind: string }) => kind)).toEqual([
          "product",
          "product",
          "shipping",
        ])
        expect(drafted.sales_order).toMatchObject({ invoiced: "none", state: "active" })
        expect(drafted.sales_order.lines[0]).toMatchObject({ invoiced: 0, open_to_invoice: 0 })

        const issued = ok(await post(`/invoices/${drafted.invoice.id}/issue`))
        expect(issued.invoice).toMatchObject({
          status: "issued",
          number: expect.stringMatching(/^FCT-\d{4}-0001$/),
          total,
        })
        expect(+new Date(issued.invoice.due_at) - +new Date(issued.invoice.issued_at)).toBe(
          30 * 24 * 60 * 60 * 1000,
        )
        expect(issued.sales_order).toMatchObject({ state: "closed", delivered: "full", invoiced: "full" })
        expect(issued.sales_order.closed_at).not.toBeNull()
        expect((await hostOrder(order_id)).status).toBe("completed")
        expect(await stageOf(placed.opportunity_id)).toBe("contracted")
      })

      it("closes just as well when it is invoiced first", async () => {
        const { order, opportunity_id } = await place()
        expect(ok(await invoice(order.id, { issue: true })).sales_order).toMatchObject({
          state: "active",
          invoiced: "full",
        })
        const { delivery_note } = ok(await deliver(order.id))
        expect(ok(await arrived(delivery_note)).sales_order.state).toBe("closed")
        expect(await stageOf(opportunity_id)).toBe("contracted")
      })

      it("is invoiced in parts that add up, shipping on the first", async () => {
        const { order, chair } = await place()
        const chairs = { issue: true, items: [{ line_id: chair, quantity: 1 }] }
        const first = ok(await invoice(order.id, chairs)).invoice as HttpInvoice
        expect(first.lines).toMatchObject([
          { kind: "product", net_total: 30 },
          { kind: "shipping", net_total: 20 },
        ])
        const second = ok(await invoice(order.id, chairs)).invoice as HttpInvoice
        expect(second.lines).toMatchObject([{ net_total: 29.99 }])
        const { invoice: third, sales_order } = ok(await invoice(order.id, { issue: true }))
        expect(sales_order.invoiced).toBe("full")
        expect(first.subtotal + second.subtotal + third.subtotal).toBeCloseTo(309.99, 8)
      })

      it("takes goods back into stock counts only by the host: a canceled fulfilment cancels its note", async () => {
        const { order } = await place()
        const { delivery_note } = ok(await deliver(order.id))
        const { fulfillment_id } = delivery_note
        await inHost(OrderWorkflowEvents.FULFILLMENT_CANCELED, () =>
          cancelOrderFulfillmentWorkflow(getContainer()).run({
            input: { order_id: order.order_id, fulfillment_id },
          }),
        )
        const after = await look(order.id)
        expect(after.delivery_notes).toMatchObject([
          { number: delivery_note.number, canceled_at: expect.any(String) },
        ])
        expect(after.lines[0]).toMatchObject({ open_to_deliver: 2, reserved: 2 })
        expect((await arrived(delivery_note)).status).toBe(409)
      })

      it("gets its note from a fulfilment made in the host's own order page", async () => {
        const { order, desk } = await place()
        const body = {
          items: [{ id: desk, quantity: 2 }],
          location_id: shop.stock_location_id,
          shipping_option_id: shop.shipping_option_id,
        }
        const headers = manager.headers
        await inHost(OrderWorkflowEvents.FULFILLMENT_CREATED, () =>
          api.post(`/admin/orders/${order.order_id}/fulfillments`, body, { headers }),
        )
        const [note] = (await look(order.id)).delivery_notes
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
        const after = await look(order.id)
        expect(after).toMatchObject({
          delivered: "partial",
          delivery_notes: [{ delivered_at: expect.any(String) }],
        })
        expect(after.delivery_notes).toHaveLength(1)
      })

      it("looked at again and again stays as it is", async () => {
        const placed = await place()
        const { sales_order: before } = await close(placed)
        for (const target of [
          { id: placed.order.id },
          { order_id: placed.order.order_id },
          { order_id: "order_none" },
        ]) {
          await refreshSalesOrderWorkflow(getContainer()).run({ input: { ...target, actor_id: null } })
        }
        expect(await look(placed.order.id)).toEqual(before)
      })

      it("is canceled with its host order", async () => {
        const { order } = await place()
        await inHost(OrderWorkflowEvents.CANCELED, () =>
          cancelOrderWorkflow(getContainer()).run({ input: { order_id: order.order_id } }),
        )
        expect(await look(order.id)).toMatchObject({ state: "canceled", lines: [{ open_to_deliver: 0 }, {}] })
        expect((await deliver(order.id)).status).toBe(409)
        expect((await invoice(order.id)).status).toBe(409)
      })
    })

    describe("canceling an invoice", () => {
      it("deletes a draft and frees its quantities", async () => {
        const { order } = await place()
        const { invoice: draft } = ok(await invoice(order.id))
        const { sales_order, invoice: gone, credit_note } = ok(await post(`/invoices/${draft.id}/cancel`))
        expect(gone).toMatchObject({ id: draft.id, status: "draft", number: null })
        expect(credit_note).toBeUndefined()
        expect(sales_order).toMatchObject({
          invoices: [],
          lines: [{ open_to_invoice: 2 }, { open_to_invoice: 3 }],
        })
        expect((await get(`/invoices/${draft.id}`)).status).toBe(404)
      })

      it("answers an issued one with a credit note, opens the order and moves the opportunity back", async () => {
        const placed = await place()
        const { invoice: issued } = await close(placed)
        const {
          sales_order,
          invoice: canceled,
          credit_note,
        } = ok(await post(`/invoices/${issued.id}/cancel`))
        expect(canceled).toMatchObject({
          status: "canceled",
          number: issued.number,
          canceled_at: expect.any(String),
        })
        expect(credit_note).toMatchObject({
          kind: "credit_note",
          status: "issued",
          number: expect.stringMatching(/^STO-\d{4}-0001$/),
          credited_invoice_id: issued.id,
          total: issued.total,
          lines: issued.lines.map(({ line_id, quantity, net_total }) => ({ line_id, quantity, net_total })),
        })
        expect(sales_order).toMatchObject({
          state: "active",
          delivered: "full",
          invoiced: "none",
          closed_at: null,
        })
        expect(await stageOf(placed.opportunity_id)).toBe("active_order")
        expect((await post(`/invoices/${issued.id}/cancel`)).status).toBe(409)
        expect((await post(`/invoices/${credit_note.id}/cancel`)).status).toBe(409)

        const again = ok(await invoice(placed.order.id, { issue: true }))
        expect(again).toMatchObject({ sales_order: { state: "closed" }, invoice: { total: issued.total } })
        expect(await stageOf(placed.opportunity_id)).toBe("contracted")
      })
    })

    describe("two at once", () => {
      it("do not deliver a piece twice", async () => {
        const { order, desk } = await place()
        const items = [{ line_id: desk, quantity: 2 }]
        const both = await Promise.all([deliver(order.id, { items }), deliver(order.id, { items })])
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
        expect((await look(order.id)).delivery_notes).toHaveLength(1)
      })

      it("do not invoice a piece twice, nor issue an invoice twice", async () => {
        const { order } = await place()
        const both = await Promise.all([invoice(order.id), invoice(order.id)])
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
        const draft = both.find(({ status }) => status === 200)?.data.invoice
        const issues = await Promise.all([1, 2, 3].map(() => post(`/invoices/${draft.id}/issue`)))
        expect(issues.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      })
    })

    describe("what is refused", () => {
      let placed: Placed
      beforeEach(async () => {
        placed = await place()
      })

      it.each([
        ["more than ordered", (line_id: string) => ({ items: [{ line_id, quantity: 3 }] })],
        ["nothing", (line_id: string) => ({ items: [{ line_id, quantity: 0 }] })],
        ["less than nothing", (line_id: string) => ({ items: [{ line_id, quantity: -1 }] })],
        ["a huge number", (line_id: string) => ({ items: [{ line_id, quantity: 1e300 }] })],
        ["no number", (line_id: string) => ({ items: [{ line_id, quantity: "2" }] })],
        ["a line twice", (line_id: string) => ({ items: [1, 1].map((quantity) => ({ line_id, quantity })) })],
        ["a foreign line", () => ({ items: [{ line_id: "ordli_other", quantity: 1 }] })],
        ["no lines", () => ({ items: [] })],
        ["control characters", () => ({ items: [{ line_id: "a\u0000", quantity: 1 }] })],
        ["unknown fields", () => ({ amount: 3 })],
      ])("%s", async (_, body) => {
        for (const act of [deliver, invoice]) {
          const { status, data } = await act(placed.order.id, body(placed.desk))
          expect({ status, type: data.type }).toEqual({ status: 400, type: "invalid_data" })
        }
      })

      it("a place or way of shipping that does not exist", async () => {
        expect((await deliver(placed.order.id, { location_id: "sloc_none" })).status).toBe(400)
        expect((await deliver(placed.order.id, { shipping_option_id: "so_none" })).status).toBe(400)
      })

      it("more than is left, with the order as it is now", async () => {
        const items = [{ line_id: placed.desk, quantity: 2 }]
        ok(await deliver(placed.order.id, { items }))
        const { status, data } = await deliver(placed.order.id, { items })
        expect(status).toBe(409)
        expect(data).toMatchObject({
          message: expect.stringContaining("0 of 2"),
          details: { sales_order: { id: placed.order.id } },
        })
      })

      it("anything on a closed order, and a second arrival", async () => {
        const { sales_order } = await close(placed)
        expect((await deliver(placed.order.id)).status).toBe(409)
        expect((await invoice(placed.order.id)).status).toBe(409)
        expect((await arrived(sales_order.delivery_notes[0])).status).toBe(409)
        expect((await post(`/invoices/${sales_order.invoices[0].id}/issue`)).status).toBe(409)
      })

      it("bad queries", async () => {
        for (const query of [
          "state=open",
          "limit=0",
          "limit=x",
          "order=owner",
          "unknown=1",
          "q=%00",
          "offset=-1",
        ]) {
          expect({ query, status: (await get(`/sales-orders?${query}`)).status }).toEqual({
            query,
            status: 400,
          })
        }
      })
    })

    describe("who may see it", () => {
      it("a rep without orders sees none of it anywhere; the manager sees all", async () => {
        const placed = await place()
        const { sales_order } = await close(placed)
        const { id, delivery_notes, invoices } = sales_order
        const [note, issued] = [delivery_notes[0].id, invoices[0].id]
        expect(ok(await get("/sales-orders", stranger))).toMatchObject({ sales_orders: [], count: 0 })
        expect(ok(await get(`/sales-orders?owner_id[]=${rep.user.id}`, stranger)).count).toBe(0)
        for (const path of [`/sales-orders/${id}`, `/delivery-notes/${note}`, `/invoices/${issued}`]) {
          expect((await get(path, stranger)).status).toBe(404)
          expect((await get(path, manager)).status).toBe(200)
        }
        const actions = [`/sales-orders/${id}/deliveries`, `/sales-orders/${id}/invoices`]
        const onDocuments = [
          `/delivery-notes/${note}/delivered`,
          `/invoices/${issued}/issue`,
          `/invoices/${issued}/cancel`,
        ]
        for (const path of [...actions, ...onDocuments]) {
          expect({ path, status: (await post(path, {}, stranger)).status }).toEqual({ path, status: 404 })
        }
      })

      it("lists what is asked for", async () => {
        const [closed, active] = [await place(), await place()]
        await close(closed)
        const listed = async (query: string) => ok(await get(`/sales-orders?${query}`))
        expect(await listed("state=active")).toMatchObject({
          count: 1,
          sales_orders: [{ id: active.order.id }],
        })
        expect(await listed("state[]=closed")).toMatchObject({
          count: 1,
          sales_orders: [{ id: closed.order.id }],
        })
        expect(await listed(`opportunity_id[]=${active.opportunity_id}`)).toMatchObject({ count: 1 })
        expect(await listed(`customer_id[]=${shop.customers.partner.id}`)).toMatchObject({ count: 0 })
        expect(await listed(`q=${closed.order.buyer_name}&limit=1&order=-display_id`)).toMatchObject({
          ...{ count: 2, limit: 1, offset: 0, sales_orders: [{ id: active.order.id }] },
        })
      })
    })

    it("ships by another way when told to, from where the goods are", async () => {
      const { order } = await place()
      const { delivery_note } = ok(await deliver(order.id, { shipping_option_id: shop.express_option_id }))
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
      const { order } = await place([{ variant_id: unmanaged.variant_id, quantity: 1 }])
      let notes = 0
      while ((await look(order.id)).lines.some(({ open_to_deliver }) => open_to_deliver > 0) && notes < 3) {
        ok(await arrived(ok(await deliver(order.id)).delivery_note))
        notes++
      }
      expect(await look(order.id)).toMatchObject({ delivered: "full", delivery_notes: Array(notes).fill({}) })
      expect(ok(await invoice(order.id, { issue: true })).sales_order.state).toBe("closed")
    })
  },
})
