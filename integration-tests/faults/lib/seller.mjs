/** What a salesperson does with offers, over HTTP against one server. */
import { answerOf } from "./host.mjs"

export function sellerOn(server, { shop, headers }) {
  const ask = (method, path, body) =>
    answerOf(
      fetch(`${server.base}/admin/${path}`, {
        method,
        headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
        body: body ? JSON.stringify(body) : undefined,
      }),
    )
  const call = (method, path, body) => ask(method, `crm/${path}`, body)
  const post = (path, body = {}) => call("POST", path, body)
  const ok = async (answer) => {
    const { status, data } = await answer
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data).slice(0, 500)}`)
    return data
  }
  const { desk, chair } = shop.products
  const lines = [
    { variant_id: desk.variant_id, quantity: 2 },
    { variant_id: chair.variant_id, quantity: 3, discount_type: "percent", discount_value: 10 },
  ]

  /** A draft on an opportunity of its own. */
  const draft = async () => {
    const customer_id = shop.customers.walk_in.id
    const { opportunity } = await ok(post("opportunities", { title: "Mobilier", customer_id }))
    return (await ok(post(`opportunities/${opportunity.id}/offers`, { lines }))).offer
  }
  const sent = async () => (await ok(post(`offers/${(await draft()).id}/send`))).offer
  /** A sales order. */
  const placed = async () => (await ok(post(`offers/${(await sent()).id}/accept`))).sales_order
  /** A sales order with all of it on a delivery note. */
  const noted = async () => {
    const order = await placed()
    return { ...order, note: (await ok(post(`sales-orders/${order.id}/deliveries`))).delivery_note }
  }
  return {
    draft,
    sent,
    placed,
    noted,
    look: async (id) => (await ok(call("GET", `offers/${id}`))).offer,
    edit: (offer, quantity) => post(`offers/${offer.id}/lines/${offer.lines[0].id}`, { quantity }),
    /** The document as bytes. */
    pdf: async (id) => {
      const answer = await fetch(`${server.base}/admin/crm/offers/${id}/pdf`, { headers })
      return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null
    },
    post,
    /** On the host's own routes. */
    host: (path, body = {}) => ask("POST", path, body),
    act: (offer, action) => post(`offers/${offer.id}/${action}`),
  }
}
