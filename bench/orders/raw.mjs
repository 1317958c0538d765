/** The orders list as one would write it by hand for this database: the same rows and count, without the application. */
const COLUMNS = `id, order_id, display_id, offer_id, opportunity_id, customer_id, owner_id, team_id, buyer_name,
  currency_code, total, origin, state, delivered, invoiced, paid, next_due_at, closed_at, created_at, updated_at`

/** What is asked for: the query string, and the same as SQL. */
export const LISTS = {
  active: { query: "state=active", where: "state = 'active'" },
  closed: { query: "state=closed", where: "state = 'closed'" },
  "not delivered": { query: "state=active&delivered=none", where: "state = 'active' and delivered = 'none'" },
  "not invoiced": { query: "state=active&invoiced=none", where: "state = 'active' and invoiced = 'none'" },
  overdue: { query: "overdue=true", where: "next_due_at < now()" },
  "one buyer": {
    query: "state=active&q=Firma 7919 ",
    where: "state = 'active' and buyer_name ilike '%Firma 7919%'",
  },
}

export const rowsOf = (where) =>
  `select ${COLUMNS} from crm_sales_order where deleted_at is null and ${where} order by created_at desc, id limit 20`

export const countOf = (where) =>
  `select count(*)::int as count from crm_sales_order where deleted_at is null and ${where}`

/** @returns {(client: import("pg").Client) => Promise<{ rows: object[], count: number }>} */
export const rawList = (where) => async (client) => {
  const { rows } = await client.query(rowsOf(where))
  const counted = await client.query(countOf(where))
  return { rows, count: counted.rows[0].count }
}
