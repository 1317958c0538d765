/** 200,000 sales orders with their host orders, fulfilments, notes and invoices: copies of one that was really sold. */
const MANAGER_EMAIL = "manager@bench.test"
const REP_EMAIL = "rep@bench.test"
const REPS = 50
export const TOTAL = 200_000
export const [MANAGER, REP] = [MANAGER_EMAIL, REP_EMAIL]

/** Which rows belong to the order: tables with the condition that finds them. `$1` is its id, `$2` the sales order's. */
const TABLES = {
  order: "id = $1",
  order_summary: "order_id = $1",
  order_item: "order_id = $1",
  order_line_item: "id in (select item_id from order_item where order_id = $1)",
  order_shipping: "order_id = $1",
  order_fulfillment: "order_id = $1",
  fulfillment: "id in (select fulfillment_id from order_fulfillment where order_id = $1)",
  fulfillment_item: "fulfillment_id in (select fulfillment_id from order_fulfillment where order_id = $1)",
  reservation_item: "line_item_id in (select item_id from order_item where order_id = $1)",
  crm_sales_order: "id = $2",
  crm_delivery_note: "sales_order_id = $2",
  crm_delivery_note_line: "delivery_note_id in (select id from crm_delivery_note where sales_order_id = $2)",
  crm_invoice: "sales_order_id = $2",
  crm_invoice_line: "invoice_id in (select id from crm_invoice where sales_order_id = $2)",
}

const LINK = "select tablename from pg_tables where tablename like '%crm_sales_order%order%order%' limit 1"

/** What differs between the copies, beside their ids. */
const VARIED = {
  order: `jsonb_build_object('display_id', 100000 + n)`,
  crm_sales_order: `jsonb_build_object('display_id', 100000 + n, 'buyer_name', 'Firma ' || (n * 7919 % 40000) || ' SRL',
    'owner_id', (select id from bench_owner where place = n / 10 % ${REPS}),
    'state', case when n % 10 < 2 then 'active' when n % 10 = 9 then 'canceled' else 'closed' end,
    'delivered', case when n % 10 in (2,3,4,5,6,7,8) then 'full' when n % 3 = 0 then 'none' else 'partial' end,
    'invoiced', case when n % 10 in (2,3,4,5,6,7,8) then 'full' when n % 7 < 3 then 'none' else 'partial' end,
    'closed_at', case when n % 10 in (2,3,4,5,6,7,8) then now() end,
    'next_due_at', case when n % 4 = 0 then now() + ((n % 60) - 10) * interval '1 day' end,
    'created_at', now() - (n % 1000) * interval '1 day' - n * interval '1 second')`,
  crm_delivery_note: `jsonb_build_object('number', 'AV-2020-' || n)`,
  crm_invoice: `jsonb_build_object('number', 'FCT-2020-' || n)`,
}

export async function fill({ query, exec }) {
  console.log(`filling ${TOTAL.toLocaleString("en")} sales orders; this takes some minutes, once`)
  await exec("./bench/lib/people.ts", MANAGER_EMAIL, REP_EMAIL)
  await exec("./bench/orders/seed.ts")
  await query(
    `insert into "user" (id, email) select 'user_bench_' || n, 'rep' || n || '@bench.test' from generate_series(1, ${REPS - 1}) n`,
  )
  await query(
    `create table bench_owner as select 0::bigint as place, id from "user" where email = '${REP_EMAIL}'
     union all select row_number() over (order by id), id from "user" where id like 'user_bench_%'`,
  )
  await multiply(query)
}

/** Copies the one order there is. */
async function multiply(query) {
  const { rows } = await query("select id, order_id from crm_sales_order")
  const [{ id, order_id }] = rows
  const { rows: links } = await query(LINK)
  const tables = { ...TABLES, ...(links[0] ? { [links[0].tablename]: "order_id = $1" } : {}) }
  const ids = new Set()
  for (const [table, where] of Object.entries(tables)) {
    const { rows: own } = await query(`select id from "${table}" where ${where} and ($1 <> $2)`, [
      order_id,
      id,
    ])
    for (const row of own) ids.add(row.id)
  }
  // Copies of rows that fit together fit together: no need to ask for each foreign key, nor to wait for the disk.
  await query("set session_replication_role = replica")
  await query("set synchronous_commit = off")
  for (const [table, where] of Object.entries(tables)) {
    const { rows: own } = await query(
      `select to_jsonb(t)::text as text from "${table}" t where ${where} and ($1 <> $2)`,
      [order_id, id],
    )
    for (const { text } of own) await copy(query, table, text, ids)
  }
  await query("set session_replication_role = default")
  await query("vacuum analyze")
}

/** Inserts the copies of one row, each with ids of its own. */
async function copy(query, table, text, ids) {
  let row = "$1::text"
  for (const id of ids)
    if (text.includes(`"${id}"`)) row = `replace(${row}, '"${id}"', '"${id}_' || n || '"')`
  const values = `(${row})::jsonb${VARIED[table] ? ` || ${VARIED[table]}` : ""}`
  // In `from`, not `select (…).*`, which PostgreSQL would work out once for every column.
  await query(
    `insert into "${table}" select copy.* from generate_series(1, ${TOTAL - 1}) n,
     jsonb_populate_record(null::"${table}", ${values}) copy`,
    [text],
  )
}
