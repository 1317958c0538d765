/**
 * `npm run faults:numbering`: many clients issue invoices at once and credit every second one, so that two series are
 * drawn from together; then the same again while the server is killed (kill -9) and started anew. Afterwards the
 * database says whether a number is missing or was given twice. `FAULTS_INVOICES` (500), `FAULTS_CLIENTS` (20),
 * `FAULTS_KILLS` (3).
 */
import { openHost } from "./lib/host.mjs"
import { sellerOn } from "./lib/seller.mjs"

const INVOICES = Number(process.env.FAULTS_INVOICES ?? 500)
const CLIENTS = Number(process.env.FAULTS_CLIENTS ?? 20)
const KILLS = Number(process.env.FAULTS_KILLS ?? 3)
const ORDERS = Math.ceil(CLIENTS / 2)

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Every number of a series that was given to a document, and what the series says comes next. */
const SERIES = `
  with documents as (
    select kind, number, split_part(number, '-', 3)::int as place from crm_invoice
      where number is not null and deleted_at is null)
  select s.document_type as series, s.next, count(d.number)::int as documents,
      count(distinct d.number)::int as distinct_numbers, min(d.place) as first, max(d.place) as last
    from crm_number_series s left join documents d on d.kind = s.document_type
    where s.document_type in ('invoice', 'credit_note') and s.deleted_at is null
    group by s.document_type, s.next order by s.document_type desc`

/** Documents that do not agree with each other, by what is wrong with them. */
const WRONG = {
  "issued without lines": `select count(*)::int from crm_invoice i where status <> 'draft' and deleted_at is null
    and not exists (select 1 from crm_invoice_line l where l.invoice_id = i.id and l.deleted_at is null)`,
  "credited otherwise than its credit notes say": `select count(*)::int from crm_invoice i
    where kind = 'invoice' and deleted_at is null and credited_total <> (select coalesce(sum(n.total), 0)
      from crm_invoice n where n.credited_invoice_id = i.id and n.deleted_at is null)`,
  "a line invoiced beyond what was ordered": `select count(*)::int from (
    select l.line_id from crm_invoice i join crm_invoice_line l on l.invoice_id = i.id
      where i.status <> 'draft' and i.deleted_at is null and l.deleted_at is null and l.kind = 'product'
      group by l.line_id having sum(case i.kind when 'invoice' then l.quantity else -l.quantity end)
        > (select max(quantity) from order_item o where o.item_id = l.line_id)) over_ordered`,
}

/** An order with more pieces than its clients invoice. */
async function order(seller) {
  const offer = await seller.draft()
  const must = async (answer) => {
    const { status, data } = await answer
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data).slice(0, 300)}`)
    return data
  }
  await must(seller.edit(offer, 4 * INVOICES))
  await must(seller.act(offer, "send"))
  const { sales_order } = await must(seller.act(offer, "accept"))
  return { id: sales_order.id, line_id: sales_order.lines[0].line_id }
}

/** The clients' work; `server` may be another one from one request to the next. */
async function work({ orders, on, statuses }) {
  let left = INVOICES
  const count = (what, { status }) => {
    const name = `${what} ${status || "cut off"}`
    statuses.set(name, (statuses.get(name) ?? 0) + 1)
  }
  const client = async (_, index) => {
    const { id, line_id } = orders[index % orders.length]
    while (left > 0) {
      const place = left--
      const items = [{ line_id, quantity: 1 }]
      const issued = await (await on()).post(`sales-orders/${id}/invoices`, { items, issue: true })
      count("issue", issued)
      if (issued.status !== 200) {
        left++
      } else if (place % 2) {
        count("credit", await (await on()).post(`invoices/${issued.data.invoice.id}/credit`, { items }))
      }
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
}

async function report(title, { query, statuses, seconds }) {
  console.log(`\n${title}: ${CLIENTS} clients, ${seconds.toFixed(0)} s`)
  console.log(`  ${[...statuses].map(([what, times]) => `${times} × ${what}`).join(", ")}`)
  console.log("  series        documents   first    last    next   missing   doubled")
  let violations = 0
  for (const { series, next, documents, distinct_numbers, first, last } of await query(SERIES)) {
    const missing = next - 1 - distinct_numbers
    const doubled = documents - distinct_numbers
    violations += missing + doubled + Number(documents > 0 && (first !== 1 || last !== next - 1))
    const cells = [documents, first, last, next].map((value) => String(value ?? "–").padStart(8)).join("")
    console.log(
      `  ${series.padEnd(12)}  ${cells}${String(missing).padStart(10)}${String(doubled).padStart(10)}`,
    )
  }
  for (const [what, sql] of Object.entries(WRONG)) {
    const [{ count }] = await query(sql)
    violations += count
    if (count) console.log(`  ${count} × ${what}`)
  }
  console.log(`  violations: ${violations}`)
  return violations
}

const host = await openHost()
let violations = 0
try {
  let server = await host.server()
  let ready = Promise.resolve(sellerOn(server, host))
  const orders = []
  for (let made = 0; made < ORDERS; made++) orders.push(await order(await ready))

  const run = async (title, meanwhile) => {
    const statuses = new Map()
    const started = Date.now()
    const working = work({ orders, on: () => ready, statuses })
    await meanwhile?.(working)
    await working
    const seconds = (Date.now() - started) / 1000
    violations += await report(title, { query: host.query, statuses, seconds })
    return seconds
  }

  const seconds = await run(`${INVOICES} invoices, every second one credited`)
  await run(`the same, the server killed ${KILLS} times`, async (working) => {
    let over = false
    working.then(() => (over = true))
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(1000 * (seconds / (KILLS + 1)) * (0.5 + Math.random()))
      if (over) throw new Error("All was done before the server could be killed")
      await server.kill()
      ready = host.server().then((next) => {
        server = next
        return sellerOn(next, host)
      })
      await ready
    }
  })
} finally {
  await host.close?.()
  await host.stop()
}
process.exitCode = violations ? 1 : 0
