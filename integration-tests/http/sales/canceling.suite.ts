import { buildShop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, bySku, ok, type Seller, sellerOf } from "../../helpers/selling"

/** Canceling an invoice: what becomes of a draft, and of one that was issued. */
export const canceling: HostSuite = ({ api, getContainer }) => {
  let rep: Seller

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    rep = sellerOf(api, (await buildTeam(getContainer(), api)).rep, shop)
    await rep.prepare()
  })

  it("deletes a draft and frees its quantities", async () => {
    const { order } = await rep.place()
    const { invoice: draft } = ok(await rep.invoice(order.id))
    const { sales_order, invoice: gone, credit_note } = ok(await rep.post(`/invoices/${draft.id}/cancel`))
    expect(gone).toMatchObject({ id: draft.id, status: "draft", number: null })
    expect(credit_note).toBeUndefined()
    expect(sales_order.invoices).toEqual([])
    expect(bySku(sales_order)).toMatchObject({
      DESK: { open_to_invoice: 2 },
      CHAIR: { open_to_invoice: 3 },
    })
    expect((await rep.get(`/invoices/${draft.id}`)).status).toBe(404)
  })

  it("answers an issued one with a credit note, opens the order and moves the opportunity back", async () => {
    const placed = await rep.place()
    const { invoice: issued } = await rep.close(placed)
    const {
      sales_order,
      invoice: canceled,
      credit_note,
    } = ok(await rep.post(`/invoices/${issued.id}/cancel`))
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
    expect(await rep.stageOf(placed.opportunity_id)).toBe("active_order")
    expect((await rep.post(`/invoices/${issued.id}/cancel`)).status).toBe(409)
    expect((await rep.post(`/invoices/${credit_note.id}/cancel`)).status).toBe(409)

    const again = ok(await rep.invoice(placed.order.id, { issue: true }))
    expect(again).toMatchObject({ sales_order: { state: "closed" }, invoice: { total: issued.total } })
    expect(await rep.stageOf(placed.opportunity_id)).toBe("contracted")
  })
}
