import fc from "fast-check"
import type { AxiosInstance } from "axios"
import {
  beginOrderEditOrderWorkflow,
  beginReceiveReturnWorkflow,
  confirmOrderEditRequestWorkflow,
  confirmReturnReceiveWorkflow,
  createAndCompleteReturnOrderWorkflow,
  dismissItemReturnRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { HttpDeliveryNote, HttpInvoice, HttpSalesOrder } from "../../src/types/http"
import type { Answer, Placed, Seller } from "./selling"
import type { Shop } from "./shop"
import type { DashboardUser } from "./user"

const OPERATIONS = [
  ...["deliver", "deliver", "ship", "arrive", "arrive", "cancel"],
  ...["invoice", "invoice", "issue", "credit", "cancel-invoice"],
  ...["return", "edit", "close-short", "deliver-all", "arrive-all", "invoice-all"],
] as const
const ARRIVALS = ["now", "lost", "twice", "later"] as const

/** One thing that somebody does, in the CRM or on the host's own page, and what becomes of the events about it. */
export type Operation = {
  what: (typeof OPERATIONS)[number]
  inHost: boolean
  line: number
  quantity: number
  pick: number
  events: (typeof ARRIVALS)[number]
}

const operation = fc.record<Operation>({
  what: fc.constantFrom(...OPERATIONS),
  inHost: fc.boolean(),
  line: fc.nat(1),
  quantity: fc.integer({ min: 1, max: 3 }),
  pick: fc.nat(9),
  events: fc.constantFrom(...ARRIVALS),
})

/** What closes an order, so that half of the sequences begin with one that can open again. */
const CLOSING = ["deliver-all", "arrive-all", "invoice-all"] as const

/** Random things done to an order, one after the other. */
export const sequences = fc
  .tuple(fc.boolean(), fc.array(operation, { minLength: 6, maxLength: 14 }))
  .map(([isClosed, rest]) => [
    ...rest.slice(0, isClosed ? CLOSING.length : 0).map((each, n) => ({ ...each, what: CLOSING[n] })),
    ...rest.slice(isClosed ? CLOSING.length : 0),
  ])

type World = {
  api: AxiosInstance
  container: MedusaContainer
  shop: Shop
  rep: Seller
  manager: DashboardUser
}

/** What was done, and what was refused; anything else is a fault. */
export type Outcome = "done" | "refused" | "nothing to do"

/** Does things to one order. */
export function actorOn({ api, container, shop, rep, manager }: World, placed: Placed) {
  const { id, order_id } = placed.order
  const lines = [placed.desk, placed.chair]
  const host = async (path: string, body: object = {}): Promise<Answer> =>
    await api.post(`/admin/orders/${order_id}${path}`, body, {
      headers: manager.headers,
      validateStatus: () => true,
    })
  const answer = async (asked: Promise<Answer>, isOurs = true): Promise<Outcome> => {
    const { status, data } = await asked
    if (status >= 500 && isOurs) throw new Error(`${status} ${JSON.stringify(data)}`)
    return status < 400 ? "done" : "refused"
  }
  const flow = async (act: () => Promise<unknown>): Promise<Outcome> =>
    await act().then(
      () => "done" as const,
      () => "refused" as const,
    )
  const one = <T>(list: T[], { pick }: Operation): T | undefined => list[pick % Math.max(list.length, 1)]
  const piece = ({ line, quantity }: Operation) => ({ line_id: lines[line], quantity })
  const open = (order: HttpSalesOrder) =>
    order.delivery_notes.filter((note) => !note.canceled_at && !note.delivered_at)

  const onNote = (order: HttpSalesOrder, operation: Operation): Promise<Outcome> => {
    const note = one(open(order), operation)
    if (!note) return Promise.resolve("nothing to do")
    return noteAction(note, operation.what, operation.inHost)
  }
  const noteAction = (note: HttpDeliveryNote, what: string, inHost: boolean): Promise<Outcome> => {
    const items = note.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
    const path = `/fulfillments/${note.fulfillment_id}`
    switch (what) {
      case "ship":
        return inHost
          ? answer(host(`${path}/shipments`, { items }), false)
          : answer(rep.post(`/delivery-notes/${note.id}/ship`))
      case "cancel":
        return inHost
          ? answer(host(`${path}/cancel`), false)
          : answer(rep.post(`/delivery-notes/${note.id}/cancel`))
      default:
        return inHost ? answer(host(`${path}/mark-as-delivered`), false) : answer(rep.arrived(note))
    }
  }
  const onInvoice = (order: HttpSalesOrder, operation: Operation): Promise<Outcome> => {
    const wanted = operation.what === "issue" ? "draft" : "issued"
    const of = ({ kind, status }: HttpInvoice) =>
      kind === "invoice" && (operation.what === "cancel-invoice" ? status !== "canceled" : status === wanted)
    const invoice = one(order.invoices.filter(of), operation)
    if (!invoice) return Promise.resolve("nothing to do")
    if (operation.what === "credit") {
      return answer(rep.post(`/invoices/${invoice.id}/credit`, { items: [piece(operation)] }))
    }
    return answer(rep.post(`/invoices/${invoice.id}/${operation.what === "issue" ? "issue" : "cancel"}`))
  }
  const takeBack = ({ line, quantity, pick }: Operation) =>
    flow(async () => {
      const items = [{ id: lines[line], quantity }]
      const { result } = await createAndCompleteReturnOrderWorkflow(container).run({
        input: {
          order_id,
          items,
          location_id: shop.stock_location_id,
          return_shipping: { option_id: shop.shipping_option_id, price: 0 },
        },
      })
      const input = { return_id: result.id }
      await beginReceiveReturnWorkflow(container).run({ input })
      const receive = pick % 3 ? receiveItemReturnRequestWorkflow : dismissItemReturnRequestWorkflow
      await receive(container).run({ input: { ...input, items } })
      await confirmReturnReceiveWorkflow(container).run({ input })
    })
  const edit = (order: HttpSalesOrder, { line, quantity, pick }: Operation) =>
    flow(async () => {
      const known = order.lines.find(({ line_id }) => line_id === lines[line])
      const wanted = Math.max(0, (known?.ordered ?? 0) + (pick % 2 ? quantity : -quantity))
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id } })
      try {
        await orderEditUpdateItemQuantityWorkflow(container).run({
          input: { order_id, items: [{ id: lines[line], quantity: wanted }] },
        })
        await confirmOrderEditRequestWorkflow(container).run({ input: { order_id } })
      } catch (error) {
        await api.delete(`/admin/order-edits/${order_id}`, {
          headers: manager.headers,
          validateStatus: () => true,
        })
        throw error
      }
    })
  const deliver = ({ inHost, ...operation }: Operation) => {
    const items = [piece(operation as Operation)]
    if (!inHost) return answer(rep.deliver(id, { items }))
    const fulfilled = items.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
    const { stock_location_id: location_id, shipping_option_id } = shop
    return answer(host("/fulfillments", { items: fulfilled, location_id, shipping_option_id }), false)
  }
  const arriveAll = async (order: HttpSalesOrder, { inHost }: Operation): Promise<Outcome> => {
    for (const note of open(order)) await noteAction(note, "arrive", inHost)
    return open(order).length ? "done" : "nothing to do"
  }

  return async (operation: Operation): Promise<Outcome> => {
    const order = await rep.look(id)
    switch (operation.what) {
      case "deliver":
        return await deliver(operation)
      case "deliver-all":
        return await answer(rep.deliver(id))
      case "ship":
      case "arrive":
      case "cancel":
        return await onNote(order, operation)
      case "arrive-all":
        return await arriveAll(order, operation)
      case "invoice":
        return await answer(rep.invoice(id, { items: [piece(operation)], issue: operation.pick % 3 > 0 }))
      case "invoice-all":
        return await answer(rep.invoice(id, { issue: true }))
      case "issue":
      case "credit":
      case "cancel-invoice":
        return await onInvoice(order, operation)
      case "return":
        return await takeBack(operation)
      case "edit":
        return await edit(order, operation)
      case "close-short": {
        const items = operation.pick % 2 ? [piece(operation)] : undefined
        return await answer(rep.post(`/sales-orders/${id}/close-short`, items ? { items } : {}))
      }
    }
  }
}
