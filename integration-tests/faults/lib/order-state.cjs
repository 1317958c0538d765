/** What the database holds of a host order after an operation on it, and what must never be true of it. */

/** Fulfilments and invoices of a host order, by SQL: no cache and no code of the plugin in between. */
async function orderStateOf(query, order_id) {
  const [[order], fulfillments, invoices] = await Promise.all([
    query(`select status, canceled_at from "order" where id = $1`, [order_id]),
    query(
      `select f.id, f.delivered_at, f.canceled_at from fulfillment f
         join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
         where l.order_id = $1 and f.deleted_at is null`,
      [order_id],
    ),
    query(
      `select i.number, i.issued_at, i.status from crm_invoice i join crm_sales_order s on s.id = i.sales_order_id
         where s.order_id = $1 and i.kind = 'invoice' and i.deleted_at is null`,
      [order_id],
    ),
  ])
  return { order, fulfillments, invoices }
}

/** What no single user could have brought about. */
function orderViolations({ order, fulfillments, invoices }) {
  if (order.status !== "canceled") return []
  const late = invoices.filter(
    ({ issued_at }) => issued_at && new Date(issued_at) > new Date(order.canceled_at),
  )
  return [
    fulfillments.some(({ canceled_at }) => !canceled_at) && "canceled with a valid delivery note",
    fulfillments.some(({ delivered_at }) => delivered_at) && "canceled and delivered",
    late.length && "invoiced after it was canceled",
  ].filter(Boolean)
}

module.exports = { orderStateOf, orderViolations }
