/** What the database holds of an offer after an operation, and what must never be true of it. */

const LINKS = {
  offer: "crm_offer_crm_offer_order_order",
  sales_order: "crm_sales_order_crm_sales_order_order_order",
}

/** Everything that belongs to an offer, by SQL: no cache and no code of the plugin in between. */
async function stateOf(query, id) {
  const [offer] = await query(`select * from crm_offer where id = $1`, [id])
  const orders = await query(
    `select id, status, is_draft_order from "order" where metadata->>'crm_offer_id' = $1 and deleted_at is null`,
    [id],
  )
  const order_ids = orders.map((order) => order.id)
  const [siblings, lines, reservations, sales_orders, links, events, placements, [opportunity]] =
    await Promise.all([
      query(
        `select id, status from crm_offer where (root_id = $1 or opportunity_id = $2) and id <> $3 and deleted_at is null`,
        [offer.root_id, offer.opportunity_id, id],
      ),
      query(`select quantity, net_total from crm_offer_line where offer_id = $1 and deleted_at is null`, [
        id,
      ]),
      query(
        `select r.quantity from reservation_item r join order_item i on i.item_id = r.line_item_id
           where i.order_id = any($1) and r.deleted_at is null`,
        [order_ids],
      ),
      query(`select id from crm_sales_order where offer_id = $1 and deleted_at is null`, [id]),
      query(
        `select order_id from ${LINKS.offer} where order_id = any($1) and deleted_at is null
         union all select order_id from ${LINKS.sales_order} where order_id = any($1) and deleted_at is null`,
        [order_ids],
      ),
      query(`select kind from crm_offer_event where offer_id = $1`, [id]),
      query(
        `select id from crm_stage_change where opportunity_id = $1 and trigger = 'order_placed' and deleted_at is null`,
        [offer.opportunity_id],
      ),
      query(
        `select o.amount, s.key as stage from crm_opportunity o join crm_stage s on s.id = o.stage_id where o.id = $1`,
        [offer.opportunity_id],
      ),
    ])
  return {
    offer,
    orders,
    siblings,
    lines,
    reservations,
    sales_orders,
    links,
    events,
    placements,
    opportunity,
  }
}

/** Reservations that lead to no order, of the whole store. */
async function strayReservations(query) {
  const [{ count }] = await query(
    `select count(*)::int as count from reservation_item r where r.deleted_at is null
       and not exists (select 1 from order_item i join "order" o on o.id = i.order_id where i.item_id = r.line_item_id)`,
  )
  return count
}

const sum = (rows, field) => rows.reduce((total, row) => total + Number(row[field]), 0)
const cents = (amount) => Math.round(Number(amount) * 100)
const STAGES = { draft: "offer_in_progress", sent: "offer_sent", accepted: "active_order" }

function wrongOrder({ offer, orders, lines, reservations, sales_orders, links, placements }) {
  if (offer.status !== "accepted") {
    return [
      orders.length && `${offer.status} with an order`,
      reservations.length && `${offer.status} with reservations`,
      sales_orders.length && `${offer.status} with a sales order`,
      placements.length && `${offer.status}, but the board says an order was placed`,
    ]
  }
  return [
    !offer.order_id && "accepted and never completed",
    orders.length !== 1 && `${orders.length} orders`,
    orders[0]?.is_draft_order && "its order is a draft",
    sales_orders.length !== 1 && `${sales_orders.length} sales orders`,
    links.length !== 2 && `${links.length} links`,
    placements.length !== 1 && `the order was placed ${placements.length} times on the board`,
    sum(reservations, "quantity") !== sum(lines, "quantity") && "not everything is reserved, or too much",
  ]
}

/** What no single user could have brought about. */
function violations(state) {
  const { offer, siblings, events, opportunity, lines } = state
  const statuses = [offer.status, ...siblings.map(({ status }) => status)]
  const count = (wanted) => statuses.filter((status) => status === wanted).length
  const live =
    statuses.find((status) => status === "accepted") ?? statuses.find((status) => status === "sent")
  const accepted = events.filter(({ kind }) => kind === "accepted").length
  const net = sum(lines, "net_total") + Number(offer.shipping_amount)
  return [
    ...wrongOrder(state),
    count("accepted") > 0 && count("draft") + count("sent") > 0 && "accepted with another one alive",
    count("accepted") > 1 && "two accepted",
    count("draft") > 1 && "two drafts",
    accepted !== Number(offer.status === "accepted") && `the history says accepted ${accepted} times`,
    !offer.deleted_at &&
      cents(net + Number(offer.tax_total)) !== cents(offer.total) &&
      "its total is not that of its lines",
    live &&
      live === offer.status &&
      cents(opportunity.amount) !== cents(offer.total) &&
      "the amount is another",
    live && opportunity.stage !== STAGES[live] && `${live}, but the card is in ${opportunity.stage}`,
  ].filter(Boolean)
}

module.exports = { stateOf, strayReservations, violations }
