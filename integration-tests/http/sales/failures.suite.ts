import { Modules } from "@medusajs/framework/utils"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import { issueInvoiceWorkflow, refreshSalesOrderWorkflow } from "../../../src/workflows/sales-order"
import { buildShop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, bySku, ok, type Seller, sellerOf } from "../../helpers/selling"

/** An extension of the shop that fails when it is told to, after the document was made. */
let fails = false
/** What somebody else does before it fails. */
let meanwhile: (() => Promise<void>) | null = null
const extension = async () => {
  if (!fails) return
  const others = meanwhile
  meanwhile = null
  fails = false
  await others?.()
  fails = true
  throw new Error("the extension failed")
}
issueInvoiceWorkflow.hooks.invoiceIssued(extension)
refreshSalesOrderWorkflow.hooks.deliveryNoteIssued(extension)

/** What goes wrong late, and what two people do at the same moment. */
export const failures: HostSuite = ({ api, getContainer }) => {
  let rep: Seller

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    rep = sellerOf(api, (await buildTeam(getContainer(), api)).rep, shop)
    await rep.prepare()
  })

  const hostOrder = async (id: string) => await getContainer().resolve(Modules.ORDER).retrieveOrder(id)

  describe("when an extension fails", () => {
    afterEach(() => {
      fails = false
    })

    it("an invoice is a draft again and its number goes to the next", async () => {
      const { order, opportunity_id } = await rep.place()
      ok(await rep.arrived(ok(await rep.deliver(order.id)).delivery_note))
      const { invoice: draft } = ok(await rep.invoice(order.id))
      const before = await rep.look(order.id)
      fails = true
      expect((await rep.post(`/invoices/${draft.id}/issue`)).status).toBeGreaterThanOrEqual(400)
      fails = false
      const { updated_at: _, ...after } = await rep.look(order.id)
      expect(before).toMatchObject(after)
      expect((await hostOrder(order.order_id)).status).toBe("pending")
      expect(await rep.stageOf(opportunity_id)).toBe("active_order")
      const { invoice, sales_order } = ok(await rep.post(`/invoices/${draft.id}/issue`))
      expect(invoice.number).toMatch(/-0001$/)
      expect(sales_order.state).toBe("closed")
      expect(await rep.stageOf(opportunity_id)).toBe("contracted")
    })

    it("after somebody else got the next number, an invoice made and issued at once stays, credited", async () => {
      const { order } = await rep.place()
      ok(await rep.arrived(ok(await rep.deliver(order.id)).delivery_note))
      const other = await rep.place()
      meanwhile = async () => void ok(await rep.invoice(other.order.id, { issue: true }))
      fails = true
      expect((await rep.invoice(order.id, { issue: true })).status).toBeGreaterThanOrEqual(400)
      fails = false
      const after = await rep.look(order.id)
      expect(after).toMatchObject({ state: "active", invoiced: "none" })
      expect(after.invoices.map(({ kind, status }) => [kind, status]).sort()).toEqual([
        ["credit_note", "issued"],
        ["invoice", "canceled"],
      ])
      expect(bySku(after).DESK).toMatchObject({ invoiced: 0, open_to_invoice: 2 })
      expect(ok(await rep.invoice(order.id, { issue: true })).sales_order.state).toBe("closed")
    })

    it("nothing is delivered, and the note that was made stays as a canceled one", async () => {
      const { order } = await rep.place()
      fails = true
      expect((await rep.deliver(order.id)).status).toBeGreaterThanOrEqual(400)
      fails = false
      const after = await rep.look(order.id)
      expect(after.delivered).toBe("none")
      expect(bySku(after).DESK).toMatchObject({ open_to_deliver: 2, reserved: 2 })
      expect(after.delivery_notes).toMatchObject([{ canceled_at: expect.any(String) }])
      expect(ok(await rep.deliver(order.id)).delivery_note.number).toMatch(/-0002$/)
    })
  })

  it("an invoice that was saved although the answer was lost keeps its document", async () => {
    const { order } = await rep.place()
    const { invoice: draft } = ok(await rep.invoice(order.id))
    const service = getContainer().resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const issue = service.issueInvoice.bind(service)
    const lost = jest.spyOn(service, "issueInvoice").mockImplementationOnce(async (...args) => {
      await issue(...args)
      throw new Error("Connection terminated unexpectedly")
    })
    expect((await rep.post(`/invoices/${draft.id}/issue`)).status).toBeGreaterThanOrEqual(400)
    lost.mockRestore()
    const { invoice } = ok(await rep.get(`/invoices/${draft.id}`))
    expect(invoice).toMatchObject({ status: "issued", number: expect.stringMatching(/-0001$/) })
    expect((await rep.get(`/invoices/${draft.id}/pdf`)).status).toBe(200)
  })

  describe("two at once", () => {
    it("do not deliver a piece twice", async () => {
      const { order, desk } = await rep.place()
      const items = [{ line_id: desk, quantity: 2 }]
      const both = await Promise.all([rep.deliver(order.id, { items }), rep.deliver(order.id, { items })])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await rep.look(order.id)).delivery_notes).toHaveLength(1)
    })

    it("do not invoice a piece twice, nor issue an invoice twice", async () => {
      const { order } = await rep.place()
      const both = await Promise.all([rep.invoice(order.id), rep.invoice(order.id)])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const draft = both.find(({ status }) => status === 200)?.data.invoice
      const issues = await Promise.all([1, 2, 3].map(() => rep.post(`/invoices/${draft.id}/issue`)))
      expect(issues.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    })
  })
}
