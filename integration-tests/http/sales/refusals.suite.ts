import { buildShop, type DashboardUser, type Shop } from "../../helpers"
import { buildTeam, ok, type Placed, type Seller, sellerOf } from "../../helpers/selling"
import type { HostSuite } from "../../helpers/in-one-host"

export const refusals: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let seller: DashboardUser
  let rep: Seller
  let manager: Seller
  let stranger: Seller

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    seller = team.rep
    rep = sellerOf(api, team.rep, shop)
    manager = sellerOf(api, team.manager, shop)
    stranger = sellerOf(api, team.stranger, shop)
    await rep.prepare()
  })

  describe("what is refused", () => {
    let placed: Placed
    beforeEach(async () => {
      placed = await rep.place()
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
      for (const act of [rep.deliver, rep.invoice]) {
        const { status, data } = await act(placed.order.id, body(placed.desk))
        expect({ status, type: data.type }).toEqual({ status: 400, type: "invalid_data" })
      }
    })

    it("a place or way of shipping that does not exist", async () => {
      expect((await rep.deliver(placed.order.id, { location_id: "sloc_none" })).status).toBe(400)
      expect((await rep.deliver(placed.order.id, { shipping_option_id: "so_none" })).status).toBe(400)
    })

    it("more than is left, with the order as it is now", async () => {
      const items = [{ line_id: placed.desk, quantity: 2 }]
      ok(await rep.deliver(placed.order.id, { items }))
      const { status, data } = await rep.deliver(placed.order.id, { items })
      expect(status).toBe(409)
      expect(data).toMatchObject({
        message: expect.stringContaining("0 of 2"),
        details: { sales_order: { id: placed.order.id } },
      })
    })

    it("anything on a closed order, and a second arrival", async () => {
      const { sales_order } = await rep.close(placed)
      expect((await rep.deliver(placed.order.id)).status).toBe(409)
      expect((await rep.invoice(placed.order.id)).status).toBe(409)
      expect((await rep.arrived(sales_order.delivery_notes[0])).status).toBe(409)
      expect((await rep.post(`/invoices/${sales_order.invoices[0].id}/issue`)).status).toBe(409)
    })

    it("nothing at all is fine for an action that needs nothing", async () => {
      const { delivery_note } = ok(await rep.deliver(placed.order.id))
      const path = `/admin/crm/delivery-notes/${delivery_note.id}/delivered`
      expect((await api.post(path, undefined, { headers: seller.headers })).status).toBe(200)
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
        expect({ query, status: (await rep.get(`/sales-orders?${query}`)).status }).toEqual({
          query,
          status: 400,
        })
      }
    })
  })

  describe("who may see it", () => {
    it("a rep without orders sees none of it anywhere; the manager sees all", async () => {
      const placed = await rep.place()
      const { sales_order } = await rep.close(placed)
      const { id, delivery_notes, invoices } = sales_order
      const [note, issued] = [delivery_notes[0].id, invoices[0].id]
      expect(ok(await stranger.get("/sales-orders"))).toMatchObject({ sales_orders: [], count: 0 })
      expect(ok(await stranger.get(`/sales-orders?owner_id[]=${seller.user.id}`)).count).toBe(0)
      for (const path of [`/sales-orders/${id}`, `/delivery-notes/${note}`, `/invoices/${issued}`]) {
        expect((await stranger.get(path)).status).toBe(404)
        expect((await manager.get(path)).status).toBe(200)
      }
      const actions = [`/sales-orders/${id}/deliveries`, `/sales-orders/${id}/invoices`]
      const onDocuments = [
        `/delivery-notes/${note}/delivered`,
        `/invoices/${issued}/issue`,
        `/invoices/${issued}/cancel`,
      ]
      for (const path of [...actions, ...onDocuments]) {
        expect({ path, status: (await stranger.post(path)).status }).toEqual({ path, status: 404 })
      }
    })

    it("lists what is asked for", async () => {
      const [closed, active] = [await rep.place(), await rep.place()]
      await rep.close(closed)
      const listed = async (query: string) => ok(await rep.get(`/sales-orders?${query}`))
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
}
