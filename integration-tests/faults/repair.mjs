/**
 * `npm run faults:repair`: three orders of a real store are damaged in its database, in every way that can be computed
 * again; then `medusa exec` of the script that checks all sales orders: before, damaged, with `repair`, and after.
 */
import assert from "node:assert/strict"
import { openHost } from "./lib/host.mjs"
import { sellerOn } from "./lib/seller.mjs"

const SCRIPT = "./src/scripts/check-sales-orders.ts"

/** Statements about an order that is open, one that is closed and one whose opportunity stays behind. */
const DAMAGE = ({ open, closed, behind }) => [
  ["update crm_sales_order set total = 1, invoiced = 'full' where id = $1", open],
  [`delete from crm_sales_order_crm_sales_order_order_order where crm_sales_order_id = $1`, open],
  ["update crm_sales_order set state = 'active', closed_at = null, delivered = 'none' where id = $1", closed],
  ["update crm_delivery_note set delivered_at = null where sales_order_id = $1", closed],
  ["update crm_invoice set credited_total = 7, paid_total = 3 where sales_order_id = $1", closed],
  ["update crm_sales_order set paid = 'full', next_due_at = null where id = $1", closed],
  ["update crm_number_series set next = 1 where document_type = 'invoice' and $1 <> ''", closed],
  ["delete from crm_stage_change where opportunity_id = $1 and trigger = 'order_closed'", behind],
  [
    "update crm_opportunity set stage_id = (select id from crm_stage where key = 'new') where id = $1",
    behind,
  ],
]

async function sell(seller) {
  const must = async (answer) => {
    const { status, data } = await answer
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data).slice(0, 300)}`)
    return data
  }
  const offer = await seller.sent()
  const { sales_order } = await must(seller.act(offer, "accept"))
  const close = async () => {
    const { delivery_note } = await must(seller.post(`sales-orders/${sales_order.id}/deliveries`))
    await must(seller.post(`delivery-notes/${delivery_note.id}/delivered`))
    await must(seller.post(`sales-orders/${sales_order.id}/invoices`, { issue: true }))
  }
  const deliverOne = () =>
    must(
      seller.post(`sales-orders/${sales_order.id}/deliveries`, {
        items: [{ line_id: sales_order.lines[0].line_id, quantity: 1 }],
      }),
    )
  return { id: sales_order.id, opportunity_id: offer.opportunity_id, close, deliverOne }
}

const host = await openHost()
let runs = 0
const check = async (title, ...args) => {
  const { code, output } = await host.exec(`check-${++runs}`, SCRIPT, ...args)
  console.log(`\n$ medusa exec ${SCRIPT} ${args.join(" ")}   (${title}; exit code ${code})\n${output}`)
  return { code, lines: output.split("\n") }
}
try {
  const server = await host.server()
  const seller = sellerOn(server, host)
  const [open, closed, behind] = [await sell(seller), await sell(seller), await sell(seller)]
  await open.deliverOne()
  await closed.close()
  await behind.close()
  const sound = await check("as it was left")
  assert.deepEqual([sound.code, sound.lines.at(-1)], [0, "3 sales orders, 0 disagreements"])

  // Its jobs would repair some of it meanwhile.
  await server.kill()
  const of = { open: open.id, closed: closed.id, behind: behind.opportunity_id }
  for (const [sql, value] of DAMAGE(of)) await host.query(sql, [value])
  const damaged = await check("damaged")
  assert.equal(damaged.code, 1)
  const repaired = await check("repaired", "repair")
  assert.deepEqual([repaired.code, repaired.lines.at(-1)], [0, "3 sales orders, 0 disagreements"])
  const after = await check("afterwards")
  assert.deepEqual([after.code, after.lines.at(-1)], [0, "3 sales orders, 0 disagreements"])
} finally {
  await host.close?.()
  await host.stop()
}
