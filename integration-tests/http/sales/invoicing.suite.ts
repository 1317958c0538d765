import { Modules } from "@medusajs/framework/utils"
import {
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  SELLER_ID,
  sequenceOf,
} from "../../../src/modules/sales_order"
import type { HttpInvoice } from "../../../src/types/http"
import { creditInvoiceWorkflow } from "../../../src/workflows/sales-order"
import { buildShop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, bySku, messageOf, ok, type Seller, sellerOf } from "../../helpers/selling"
import { daysLater } from "../../../src/utils/days"

/** An extension of the shop that fails when it is told to, after the credit note was made. */
let fails = false
creditInvoiceWorkflow.hooks.invoiceCredited(async () => {
  if (fails) throw new Error("the extension failed")
})

const numberOf = ({ number }: Pick<HttpInvoice, "number">) => sequenceOf(number as string)
const cents = (amount: number) => Math.round(amount * 100)

export const invoicing: HostSuite = ({ api, getContainer }) => {
  let rep: Seller

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = sellerOf(api, team.rep, shop)
    await rep.prepare()
  })

  const salesOrders = () => getContainer().resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
  const issue = (id: string) => rep.post(`/invoices/${id}/issue`)
  const credit = (id: string, body: object) => rep.post(`/invoices/${id}/credit`, body)
  const issued = async (id: string, body: object = {}): Promise<HttpInvoice> =>
    ok(await rep.invoice(id, { ...body, issue: true })).invoice
  const read = async (id: string): Promise<HttpInvoice> => ok(await rep.get(`/invoices/${id}`)).invoice
  const one = (line_id: string, quantity = 1) => ({ items: [{ line_id, quantity }] })

  describe("a draft", () => {
    it("is edited, then issued with what was written on it, and not changed any more", async () => {
      const { order, desk, chair } = await rep.place()
      const draft = ok(await rep.invoice(order.id, { ...one(desk), note: "Prima", locale: "ro" })).invoice
      expect(draft).toMatchObject({ status: "draft", note: "Prima", locale: "ro", due_at: null })
      expect(bySku(draft)).toMatchObject({
        DESK: { quantity: 1, net_total: 100 },
        SHIPPING: { net_total: 20 },
      })

      const due_at = daysLater(new Date(), 45).toISOString().slice(0, 10)
      const edited = ok(await rep.post(`/invoices/${draft.id}`, { ...one(chair, 2), due_at, locale: "en" }))
      expect(edited.invoice).toMatchObject({ id: draft.id, note: "Prima", locale: "en", subtotal: 79.99 })
      expect(edited.invoice.lines.map(({ sku }: { sku: string | null }) => sku)).toEqual(["CHAIR", null])
      expect(bySku(edited.sales_order)).toMatchObject({
        DESK: { open_to_invoice: 2 },
        CHAIR: { open_to_invoice: 1 },
      })
      expect(ok(await rep.post(`/invoices/${draft.id}`, { note: "" })).invoice).toMatchObject({
        ...{ note: null, subtotal: 79.99, due_at: `${due_at}T00:00:00.000Z` },
      })

      const { invoice } = ok(await issue(draft.id))
      expect(invoice).toMatchObject({ status: "issued", due_at: `${due_at}T00:00:00.000Z`, locale: "en" })
      expect(await messageOf(rep.post(`/invoices/${draft.id}`, { note: "x" }), 409)).toContain(
        "issued already",
      )
      expect(await messageOf(issue(draft.id), 409)).toContain("issued already")
    })

    it("is not issued with a due date that is past", async () => {
      const { order } = await rep.place()
      const { invoice } = ok(await rep.invoice(order.id, { due_at: "2026-01-31" }))
      expect(await messageOf(issue(invoice.id), 409)).toContain("2026-01-31")
      ok(await rep.post(`/invoices/${invoice.id}`, { due_at: null }))
      expect(numberOf(ok(await issue(invoice.id)).invoice)).toBe(1)
    })
  })

  it("charges what was delivered when told to, and says when that was", async () => {
    const { order, chair } = await rep.place()
    const from = { from: "delivered" }
    expect(await messageOf(rep.invoice(order.id, from), 409)).toContain("Nothing that was delivered")
    const { delivery_note } = ok(await rep.deliver(order.id, one(chair, 2)))
    const delivered = ok(await rep.arrived(delivery_note)).delivery_note
    expect(await messageOf(rep.invoice(order.id, { ...one(chair, 3), ...from }), 409)).toContain(
      `Cannot invoice 3 of "Scaun ergonomic – Standard": 2 of 3 delivered are left to invoice`,
    )
    const invoice = await issued(order.id, from)
    expect(bySku(invoice)).toMatchObject({ CHAIR: { quantity: 2 }, SHIPPING: { quantity: 1 } })
    expect(invoice.delivered_at).toBe(delivered.delivered_at)
    const rest = await issued(order.id)
    expect(bySku(rest)).toMatchObject({ DESK: { quantity: 2 }, CHAIR: { quantity: 1 } })
    expect(rest.delivered_at).toBeNull()
  })

  describe("who sells and who buys", () => {
    it("must be complete once the seller was saved; nothing is numbered before", async () => {
      const { order } = await rep.place()
      const { invoice: draft } = ok(await rep.invoice(order.id))
      await salesOrders().createSellers({ id: SELLER_ID, name: "Magazin SRL", city: "Cluj-Napoca" })
      const message = await messageOf(issue(draft.id), 409)
      expect(message).toContain("the seller's tax ID, the seller's address (street and city)")
      await messageOf(rep.invoice((await rep.place()).order.id, { issue: true }), 409)
      await salesOrders().updateSellers({ id: SELLER_ID, tax_id: "RO18547290", address_1: "Str. Horea 1" })
      const { invoice } = ok(await issue(draft.id))
      expect(numberOf(invoice)).toBe(1)
      expect(await salesOrders().retrieveInvoice(invoice.id)).toMatchObject({
        ...{
          seller: { name: "Magazin SRL", business_details: { tax_id: "RO18547290" } },
          buyer: { name: "Ion Pop" },
        },
      })
    })

    it("of a seller that was saved need an address on the buyer's side", async () => {
      const { order } = await rep.place()
      const place = { address_1: "Str. Horea 1", city: "Cluj-Napoca" }
      await salesOrders().createSellers({
        id: SELLER_ID,
        name: "Magazin SRL",
        tax_id: "RO18547290",
        ...place,
      })
      const orders = getContainer().resolve(Modules.ORDER)
      const { billing_address } = await orders.retrieveOrder(order.order_id, {
        relations: ["billing_address"],
      })
      const billing = { id: billing_address?.id as string }
      await orders.updateOrderAddresses({ ...billing, address_1: "", city: "" })
      expect(await messageOf(rep.invoice(order.id, { issue: true }), 409)).toContain("the buyer's address")
      expect((await rep.look(order.id)).invoices).toEqual([])
      await orders.updateOrderAddresses({ ...billing, ...place })
      expect(numberOf(await issued(order.id))).toBe(1)
    })
  })

  describe("credit notes", () => {
    it("take parts of an invoice back, to the cent, and the last one cancels it", async () => {
      const placed = await rep.place()
      const { invoice } = await rep.close(placed)
      const first = ok(await credit(invoice.id, { ...one(placed.chair), reason: "Zgâriat" }))
      expect(first).toMatchObject({
        invoice: { id: invoice.id, status: "issued", credited_total: 36.3 },
        credit_note: {
          ...{ kind: "credit_note", status: "issued", credited_invoice_id: invoice.id, reason: "Zgâriat" },
          ...{ subtotal: 30, tax_total: 6.3, total: 36.3, taxes: [{ rate: 21, net: 30, tax: 6.3 }] },
        },
        sales_order: { state: "active", invoiced: "partial" },
      })
      expect(await rep.stageOf(placed.opportunity_id)).toBe("active_order")
      expect(bySku(first.sales_order).CHAIR).toMatchObject({ invoiced: 2, open_to_invoice: 1 })
      const second = ok(await credit(invoice.id, one(placed.desk, 2)))
      const last = ok(await rep.post(`/invoices/${invoice.id}/cancel`, { reason: "Retur" }))
      expect(last.invoice).toMatchObject({ status: "canceled", credited_total: invoice.total })
      expect(last.credit_note).toMatchObject({ reason: "Retur" })
      expect(bySku(last.credit_note)).toMatchObject({ CHAIR: { quantity: 2 }, SHIPPING: { quantity: 1 } })
      const notes: HttpInvoice[] = [first, second, last].map(({ credit_note }) => credit_note)
      expect(notes.map(numberOf)).toEqual([1, 2, 3])
      for (const field of ["subtotal", "tax_total", "total"] as const) {
        expect(notes.reduce((sum, note) => sum + cents(note[field]), 0)).toBe(cents(invoice[field]))
      }
      expect(await messageOf(credit(invoice.id, one(placed.chair)), 409)).toContain("canceled already")
      const again = await issued(placed.order.id)
      expect(again.total).toBe(invoice.total)
      expect(await rep.stageOf(placed.opportunity_id)).toBe("contracted")
    })

    it("are refused over what is not there, and no number is lost", async () => {
      const { order, desk, chair } = await rep.place()
      const invoice = await issued(order.id, one(desk))
      const { invoice: draft } = ok(await rep.invoice(order.id, one(desk)))
      const named = (quantity: number) => `${quantity} of "Birou reglabil – Standard"`
      for (const [quantity, message] of [
        [2, `Cannot credit ${named(2)}: 1 of 1 invoiced`],
        [0, named(0)],
        [-1, named(-1)],
        [0.5, named(0.5)],
        [1e308, "1e+308 of"],
      ] as const) {
        expect(await messageOf(credit(invoice.id, one(desk, quantity)), 400)).toContain(message)
      }
      expect(await messageOf(credit(invoice.id, one(chair)), 400)).toContain(
        `${chair} is not a line of this invoice`,
      )
      for (const body of [{}, { items: [] }, one("a b"), { items: [{ line_id: desk, quantity: null }] }]) {
        await messageOf(credit(invoice.id, body), 400)
      }
      expect(await messageOf(credit(draft.id, one(desk)), 409)).toContain("is a draft")
      const { credit_note } = ok(await credit(invoice.id, one(desk)))
      expect(await messageOf(credit(credit_note.id, one(desk)), 409)).toContain("is a credit note")
      expect(await messageOf(credit(invoice.id, one(desk)), 409)).toContain("0 of 1 invoiced")
      expect(numberOf(credit_note)).toBe(1)
      const shipping = bySku(invoice).SHIPPING.line_id
      expect(numberOf(ok(await credit(invoice.id, one(shipping))).credit_note)).toBe(2)
      expect((await read(invoice.id)).status).toBe("canceled")
    })

    it("are taken back with their number when an extension fails", async () => {
      const { order, chair } = await rep.place()
      const invoice = await issued(order.id)
      fails = true
      expect((await credit(invoice.id, one(chair))).status).toBeGreaterThanOrEqual(400)
      fails = false
      expect(await read(invoice.id)).toEqual(invoice)
      expect(numberOf(ok(await credit(invoice.id, one(chair))).credit_note)).toBe(1)
    })
  })

  it("refuses what cannot be invoiced, with line and quantity, and the next number is the next", async () => {
    const { order, desk } = await rep.place()
    const other = await rep.place()
    expect(numberOf(await issued(order.id, one(desk)))).toBe(1)
    const ask = (body: object) => rep.invoice(order.id, { ...body, issue: true })
    const named = (quantity: number) => `${quantity} of "Birou reglabil – Standard"`
    for (const [quantity, message] of [
      [3, `Cannot invoice ${named(3)}: 1 of 2 ordered`],
      [0, `${named(0)}: the quantity must be greater than 0`],
      [-1, named(-1)],
      [0.5, `${named(0.5)}: these goods are counted in whole pieces`],
      [1e308, `"Birou reglabil – Standard"`],
    ] as const) {
      expect(await messageOf(ask(one(desk, quantity)), 400)).toContain(message)
    }
    expect(await messageOf(ask(one(desk, 2)), 409)).toContain("1 of 2 ordered are left to invoice")
    expect(await messageOf(ask(one(other.desk)), 400)).toContain(`${other.desk} is not a line of this order`)
    for (const body of [
      { items: [{ line_id: desk, quantity: null }] },
      { from: "paid" },
      { due_at: "tomorrow" },
      { locale: "fr" },
      { note: "a\u0000" },
      { amount: 1 },
    ]) {
      await messageOf(ask(body), 400)
    }
    expect(numberOf(await issued(order.id))).toBe(2)
    await messageOf(ask({}), 409)
    await rep.close(other)
    await messageOf(rep.invoice(other.order.id, { issue: true }), 409)
    expect(numberOf(await issued((await rep.place()).order.id))).toBe(4)
  })

  it("numbers many at once without gap or duplicate, some of them failing", async () => {
    const placed = [await rep.place(), await rep.place()]
    const drafts: string[] = []
    for (const { order, desk, chair } of placed) {
      for (const line_id of [desk, desk, chair, chair, chair]) {
        drafts.push(ok(await rep.invoice(order.id, one(line_id))).invoice.id)
      }
    }
    // Each is issued by two at once, and what is issued is canceled at once.
    const done = await Promise.all(
      [...drafts, ...drafts].map(async (id) => {
        const { status, data } = await issue(id)
        if (status !== 200) return []
        return [data.invoice, ok(await rep.post(`/invoices/${id}/cancel`)).credit_note] as HttpInvoice[]
      }),
    )
    for (const prefix of ["FCT", "STO"]) {
      const numbers = done.flat().filter(({ number }) => number?.startsWith(prefix))
      expect(numbers.map(numberOf).sort((x, y) => x - y)).toEqual(drafts.map((_, index) => index + 1))
    }
  })
}
