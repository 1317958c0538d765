import { TestEventUtils } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules, PaymentEvents } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import type { HttpInvoice, HttpInvoiceRow } from "../../../src/types/http"
import { payInvoiceWorkflow, refreshSalesOrderWorkflow } from "../../../src/workflows/sales-order"
import { buildShop, type DashboardUser } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, messageOf, ok, type Seller, sellerOf } from "../../helpers/selling"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"
import { daysLater } from "../../../src/utils/days"

/** An extension of the shop that fails when it is told to, after the money was counted. */
let fails = false
payInvoiceWorkflow.hooks.invoicePaid(async () => {
  if (fails) throw new Error("the extension failed")
})

const cents = (amount: number) => Math.round(amount * 100)

/** What the host says of an order's payments. */
type HostPayments = {
  payment_collections?: {
    id: string
    status: string
    captured_amount: unknown
    payments?: { id: string }[]
  }[]
  summary: { transaction_total?: unknown } & Record<string, unknown>
}

export const payments: HostSuite = ({ api, getContainer }) => {
  let manager: DashboardUser
  let rep: Seller
  let stranger: Seller

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    manager = team.manager
    rep = sellerOf(api, team.rep, shop)
    stranger = sellerOf(api, team.stranger, shop)
    await rep.prepare()
  })

  const salesOrders = () => getContainer().resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
  const issue = (id: string) => rep.post(`/invoices/${id}/issue`)
  const credit = (id: string, body: object) => rep.post(`/invoices/${id}/credit`, body)
  const pay = (id: string, body: object = {}) => rep.post(`/invoices/${id}/pay`, body)
  const issued = async (id: string, body: object = {}): Promise<HttpInvoice> =>
    ok(await rep.invoice(id, { ...body, issue: true })).invoice
  const read = async (id: string): Promise<HttpInvoice> => ok(await rep.get(`/invoices/${id}`)).invoice
  const one = (line_id: string, quantity = 1) => ({ items: [{ line_id, quantity }] })

  describe("payments", () => {
    const collections = async (order_id: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["payment_collections.*", "payment_collections.payments.id", "summary"],
          filters: { id: order_id },
        })
      return data[0] as unknown as HostPayments
    }
    const inHost = async (path: string, body: object, event: string) => {
      const heard = TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
      const { data } = await (api as AxiosInstance).post(`/admin${path}`, body, { headers: manager.headers })
      await heard
      return data
    }
    /** The host's own page collects an amount and marks it as paid. */
    const paidInHost = async (order_id: string, amount: number): Promise<string> => {
      const { data } = await (api as AxiosInstance).post(
        "/admin/payment-collections",
        { order_id, amount },
        { headers: manager.headers },
      )
      const { id } = data.payment_collection
      await getContainer().resolve(Modules.PAYMENT).updatePaymentCollections(id, { amount })
      await inHost(`/payment-collections/${id}/mark-as-paid`, { order_id }, PaymentEvents.CAPTURED)
      const found = (await collections(order_id)).payment_collections?.find((each) => each.id === id)
      return found?.payments?.[0]?.id as string
    }

    it("of an invoice are the host's payments of exactly that amount", async () => {
      const { order } = await rep.place()
      const invoice = await issued(order.id)
      expect(await rep.look(order.id)).toMatchObject({ paid: "none", next_due_at: invoice.due_at })
      const part = ok(await pay(invoice.id, { amount: 100.5, paid_at: "2026-11-02" }))
      expect(part).toMatchObject({
        invoice: { paid_total: 100.5, paid_at: null },
        sales_order: { paid: "partial", next_due_at: invoice.due_at },
      })
      const over = invoice.total - 100.5 + 0.01
      expect(await messageOf(pay(invoice.id, { amount: Math.round(over * 100) / 100 }), 409)).toContain(
        "are open",
      )
      expect(await messageOf(pay(invoice.id, { amount: invoice.total + 1 }), 400)).toContain("are open")
      for (const amount of [0, -5, 1e308, 0.001, "5"]) await messageOf(pay(invoice.id, { amount }), 400)
      await messageOf(pay(invoice.id, { paid_at: "2999-01-01" }), 400)

      const rest = ok(await pay(invoice.id))
      expect(rest).toMatchObject({
        invoice: { paid_total: invoice.total, paid_at: expect.any(String), is_overdue: false },
        sales_order: { paid: "full", next_due_at: null },
      })
      expect(await messageOf(pay(invoice.id), 409)).toContain("is paid already")
      const host = await collections(order.order_id)
      const paid = host.payment_collections?.map((each) => [each.status, Number(each.captured_amount)])
      expect(paid?.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
        ["completed", 100.5],
        ["completed", cents(invoice.total - 100.5) / 100],
      ])
    })

    it("go to the invoice they were made for, also when another one is due before", async () => {
      const { order, desk } = await rep.place()
      const first = await issued(order.id, one(desk))
      const second = await issued(order.id)
      expect(ok(await pay(second.id)).invoice).toMatchObject({ id: second.id, paid_total: second.total })
      expect(await read(first.id)).toMatchObject({ paid_total: 0, paid_at: null })
      expect(await rep.look(order.id)).toMatchObject({ paid: "partial", next_due_at: first.due_at })
    })

    it("made and given back in the host are counted by due date, whatever became of the events", async () => {
      const { order, desk } = await rep.place()
      const later = daysLater(new Date(), 60).toISOString()
      const second = await issued(order.id, { ...one(desk), due_at: later })
      const first = await issued(order.id)
      const payment_id = await paidInHost(order.order_id, first.total + 20)
      expect(await read(first.id)).toMatchObject({ paid_total: first.total, paid_at: expect.any(String) })
      expect(await read(second.id)).toMatchObject({ paid_total: 20, paid_at: null })
      expect(await rep.look(order.id)).toMatchObject({ paid: "partial", next_due_at: later })

      const before = await rep.look(order.id)
      await salesOrders().updateInvoices(
        [first, second].map(({ id }) => ({ id, paid_total: 0, paid_at: null })),
      )
      await salesOrders().updateSalesOrders({ id: order.id, paid: "full", next_due_at: null })
      for (const target of [{ payment_id }, { order_id: order.order_id }, { id: order.id }]) {
        await refreshSalesOrderWorkflow(getContainer()).run({
          input: { ...target, actor_id: SYSTEM_ACTOR_ID },
        })
      }
      const { updated_at: _, ...same } = await rep.look(order.id)
      expect(before).toMatchObject(same)

      await inHost(`/payments/${payment_id}/refund`, { amount: 30 }, PaymentEvents.REFUNDED)
      expect(await read(second.id)).toMatchObject({ paid_total: 0 })
      expect(await read(first.id)).toMatchObject({ paid_total: cents(first.total - 10) / 100, paid_at: null })
      expect(ok(await pay(first.id)).invoice).toMatchObject({ paid_total: first.total })
    })

    it("pay other invoices when theirs is credited", async () => {
      const { order, desk } = await rep.place()
      const first = await issued(order.id, one(desk))
      const second = await issued(order.id)
      ok(await pay(first.id))
      ok(await rep.post(`/invoices/${first.id}/cancel`))
      expect(await read(first.id)).toMatchObject({ status: "canceled", paid_total: 0, paid_at: null })
      expect(await read(second.id)).toMatchObject({ paid_total: first.total, paid_at: null })
      expect(await messageOf(pay(first.id), 409)).toContain("is canceled")
    })

    it("are undone when an extension fails, and what the host was to collect stays as it was", async () => {
      const { order } = await rep.place()
      const invoice = await issued(order.id)
      const before = await rep.look(order.id)
      const { data } = await (api as AxiosInstance).post(
        "/admin/payment-collections",
        { order_id: order.order_id, amount: 50 },
        { headers: manager.headers },
      )
      const kept = async () => {
        const { id } = data.payment_collection
        const { amount, metadata } = await getContainer()
          .resolve(Modules.PAYMENT)
          .retrievePaymentCollection(id)
        return { amount: Number(amount), marks: Object.values(metadata ?? {}) }
      }
      const collected = await kept()
      fails = true
      expect((await pay(invoice.id)).status).toBeGreaterThanOrEqual(400)
      fails = false
      expect(await kept()).toEqual(collected)
      await refreshSalesOrderWorkflow(getContainer()).run({
        input: { id: order.id, actor_id: SYSTEM_ACTOR_ID },
      })
      expect(await rep.look(order.id)).toMatchObject({ paid: "none", next_due_at: before.next_due_at })
      expect(ok(await pay(invoice.id)).sales_order.paid).toBe("full")
    })

    it("are refused on drafts and credit notes", async () => {
      const { order } = await rep.place()
      const { invoice: draft } = ok(await rep.invoice(order.id))
      expect(await messageOf(pay(draft.id), 409)).toContain("is a draft")
      ok(await issue(draft.id))
      const { credit_note } = ok(await rep.post(`/invoices/${draft.id}/cancel`))
      expect(await messageOf(pay(credit_note.id), 409)).toContain("is a credit note")
    })
  })

  it("lists invoices by what is asked, overdue among them, and only to those who may see them", async () => {
    const [a, b] = [await rep.place(), await rep.place()]
    const late = await issued(a.order.id, one(a.desk))
    const { invoice: draft } = ok(await rep.invoice(a.order.id))
    const other = await issued(b.order.id)
    const { credit_note } = ok(await credit(other.id, one(b.desk)))
    await salesOrders().updateInvoices({ id: late.id, due_at: daysLater(new Date(), -1) })
    await refreshSalesOrderWorkflow(getContainer()).run({
      input: { id: a.order.id, actor_id: SYSTEM_ACTOR_ID },
    })

    const listed = async (query: string) => {
      const { invoices, count } = ok(await rep.get(`/invoices?${query}`))
      expect(count).toBe(invoices.length)
      return invoices.map(({ id }: HttpInvoiceRow) => id)
    }
    expect(await listed("overdue=true")).toEqual([late.id])
    expect((await listed("overdue=false&order=created_at")).sort()).toEqual(
      [draft.id, other.id, credit_note.id].sort(),
    )
    expect(await listed("status=draft")).toEqual([draft.id])
    expect(await listed("kind=credit_note")).toEqual([credit_note.id])
    expect(await listed(`sales_order_id=${a.order.id}&order=number`)).toHaveLength(2)
    expect(await listed(`q=${other.number}`)).toEqual([other.id])
    expect(await listed("q=ION%20POP")).toHaveLength(4)
    expect(await listed("q=%25")).toEqual([])
    const { invoices, ...page } = ok(await rep.get("/invoices?limit=1&offset=1&order=-created_at"))
    expect(page).toEqual({ count: 4, limit: 1, offset: 1 })
    expect(invoices).toMatchObject([{ id: other.id, buyer_name: "Ion Pop", display_id: b.order.display_id }])
    expect(await read(late.id)).toMatchObject({ is_overdue: true })
    expect(ok(await stranger.get("/invoices"))).toMatchObject({ invoices: [], count: 0 })
    ok(await pay(late.id))
    expect(await listed("overdue=true")).toEqual([])
    for (const query of ["overdue=1", "status=x", "order=seller", "limit=0", "q=%00", "x=1"]) {
      await messageOf(rep.get(`/invoices?${query}`), 400)
    }
  })
}
