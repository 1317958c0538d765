import type { MedusaContainer } from "@medusajs/framework/types"
import type { HttpDeliveryNote, HttpInvoice, HttpSalesOrder } from "../../src/types/http"
import type { Shop } from "./shop"
import { createDashboardUser, type DashboardUser } from "./user"

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what came over the wire is checked by the assertions
export type Answer = { status: number; data: any }

type Http = {
  get: (path: string, config: object) => Promise<Answer>
  post: (path: string, body: unknown, config: object) => Promise<Answer>
}

/** An accepted offer: its order, opportunity, and the ids of its two lines. */
export type Placed = { order: HttpSalesOrder; opportunity_id: string; desk: string; chair: string }

type ExtraLine = { variant_id: string; quantity: number }

export type Seller = ReturnType<typeof sellerOf>

/** The sales team: a manager (the store's first user), a rep who sells, and a stranger who owns nothing. */
export async function buildTeam(container: MedusaContainer, api: Http) {
  const manager = await createDashboardUser(container, { email: "manager@crm.test" })
  const rep = await createDashboardUser(container, { email: "rep@crm.test" })
  const stranger = await createDashboardUser(container, { email: "stranger@crm.test" })
  await api.get("/admin/crm/me", { headers: manager.headers })
  return { manager, rep, stranger }
}

/** The answer to a call that must have worked. */
export function ok({ status, data }: Answer) {
  expect({ status, body: status < 400 ? "" : data }).toEqual({ status: 200, body: "" })
  return data
}

/** What a call that must be refused says. */
export async function messageOf(answer: Promise<Answer>, status: number): Promise<string> {
  const { status: got, data } = await answer
  expect({ status: got, message: data.message }).toEqual({ status, message: expect.any(String) })
  return data.message
}

/** Lines by their article number, shipping as `SHIPPING`. */
export const bySku = <Line extends { sku: string | null }>({ lines }: { lines: Line[] }) =>
  Object.fromEntries(lines.map((line) => [line.sku ?? "SHIPPING", line]))

/** What a salesperson does with orders, over HTTP. */
export function sellerOf(api: Http, { headers }: DashboardUser, shop: Shop) {
  const answered = (error: { response: Answer }) => error.response
  const post = async (path: string, body: unknown = {}): Promise<Answer> =>
    await api.post(`/admin/crm${path}`, body, { headers }).catch(answered)
  const get = async (path: string): Promise<Answer> =>
    await api.get(`/admin/crm${path}`, { headers }).catch(answered)
  const deliver = (id: string, body: object = {}) => post(`/sales-orders/${id}/deliveries`, body)
  const invoice = (id: string, body: object = {}) => post(`/sales-orders/${id}/invoices`, body)
  const arrived = (note: Pick<HttpDeliveryNote, "id">) => post(`/delivery-notes/${note.id}/delivered`)
  const look = async (id: string): Promise<HttpSalesOrder> => ok(await get(`/sales-orders/${id}`)).sales_order
  const stageOf = async (id: string): Promise<string> =>
    ok(await get(`/opportunities/${id}`)).opportunity.stage.key

  let waiting: { placed: Placed; taken_by?: string } | undefined
  /**
   * Places an order beforehand: the first one that each test of a suite asks for. To be called last where the suite
   * seeds its data, which every test starts from anew.
   */
  const prepare = async (): Promise<void> => {
    waiting = { placed: await placeAnew() }
  }
  const place = async (extra: ExtraLine[] = []): Promise<Placed> => {
    const test = expect.getState().currentTestName
    if (!waiting || waiting.taken_by === test || extra.length) return await placeAnew(extra)
    waiting.taken_by = test
    return structuredClone(waiting.placed)
  }

  /** An accepted offer over two desks and three chairs less 10 %, shipped for 20 lei. */
  const placeAnew = async (extra: ExtraLine[] = []): Promise<Placed> => {
    const { customers, products, shipping_option_id } = shop
    const customer_id = customers.walk_in.id
    const { opportunity } = ok(await post("/opportunities", { title: "Mobilier", customer_id }))
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

  /** Delivers and invoices all of an order. */
  const close = async ({ order }: Placed) => {
    const { delivery_note } = ok(await deliver(order.id))
    ok(await arrived(delivery_note))
    return ok(await invoice(order.id, { issue: true })) as {
      sales_order: HttpSalesOrder
      invoice: HttpInvoice
    }
  }
  return { post, get, deliver, invoice, arrived, look, stageOf, prepare, place, close }
}
