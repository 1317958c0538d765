import { placeHostOrder } from "../../helpers/host-order"
import { ok } from "../../helpers/selling"
import type { Acts, Fixture } from "./fixture"

/** Sales orders with their delivery notes, invoices and payments. */
export function orderActs({ crm, make, container, shop, seller, customer_id }: Fixture): Acts {
  const onOrder =
    (action: string, body: object = {}) =>
    async () => {
      const { id } = await make.order()
      return (marked: object) => crm.post(`sales-orders/${id}/${action}`, { ...body, ...marked })
    }
  const onNote =
    (action: string, body: object = {}) =>
    async () => {
      const { id } = await make.note()
      return (marked: object) => crm.post(`delivery-notes/${id}${action}`, { ...body, ...marked })
    }
  const onInvoice =
    (action: string, body: object = {}, made: object = {}) =>
    async () => {
      const { id } = await make.invoice(made)
      return (marked: object) => crm.post(`invoices/${id}${action}`, { ...body, ...marked })
    }
  const issued = { issue: true }

  return {
    "deliver-sales-order": onOrder("deliveries"),
    "close-short": async () => {
      const { order, chair } = await seller.place()
      const items = [{ line_id: chair, quantity: 1 }]
      return (marked) => crm.post(`sales-orders/${order.id}/close-short`, { items, ...marked })
    },
    "create-invoice": onOrder("invoices"),
    "take-in-order": async () => {
      const { partner: customer } = shop.customers
      const { desk: product } = shop.products
      const { id: order_id } = await placeHostOrder(container, shop, { customer, product, quantity: 2 })
      return (marked) => crm.post("sales-orders", { order_id, ...marked })
    },
    // Whatever is done with an order refreshes it: delivered and invoiced, it is closed.
    "refresh-sales-order": async () => async (marked) => {
      const { id } = await make.order()
      const delivered = await seller.deliver(id, marked)
      if (delivered.status !== 200) return delivered
      const note = ok(delivered).delivery_note
      ok(await crm.post(`delivery-notes/${note.id}/delivered`, marked))
      return await seller.invoice(id, { issue: true, ...marked })
    },

    "update-delivery-note": onNote("", { route: "Cluj – Oradea" }),
    "ship-delivery-note": onNote("/ship"),
    "mark-delivery-note-delivered": onNote("/delivered"),
    "cancel-delivery-note": onNote("/cancel"),

    "update-invoice": onInvoice("", { note: "Mulțumim!" }),
    "issue-invoice": onInvoice("/issue"),
    "pay-invoice": onInvoice("/pay", {}, issued),
    "cancel-invoice": onInvoice("/cancel", {}, issued),
    "credit-invoice": async () => {
      const { order, desk } = await seller.place()
      const { invoice } = ok(await seller.invoice(order.id, issued))
      const items = [{ line_id: desk, quantity: 1 }]
      return (marked) => crm.post(`invoices/${invoice.id}/credit`, { items, ...marked })
    },

    "update-business-details": async () => (marked) =>
      crm.post(`customers/${customer_id}/business-details`, { bank_name: "BCR", ...marked }),
  }
}
