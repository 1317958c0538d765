/**
 * `npm run faults:redis`: Medusa as one process that serves and one that works, on one database and one Redis. A deal
 * from the lead to the closed order, each delivery made on the host's own routes, so that what the CRM does about it is
 * done by the other process; a lock that somebody keeps; then two offers accepted at once and the numbering of invoices
 * (interleave.mjs, numbering.mjs) on the same modules. `FAULTS_CHAINS` (10), `FAULTS_ROUNDS` (50), `FAULTS_INVOICES`
 * (200), `FAULTS_KILLS` (1). Wants redis-server on the path.
 */
import assert from "node:assert/strict"
import { performance } from "node:perf_hooks"
import { onInterrupt, run } from "../lib/processes.mjs"
import { answerOf, openHost } from "./lib/host.mjs"
import { startRedis } from "./lib/redis.mjs"
import { sellerOn } from "./lib/seller.mjs"

const CHAINS = Number(process.env.FAULTS_CHAINS ?? 10)
const { FAULTS_ROUNDS = "50", FAULTS_INVOICES = "200", FAULTS_KILLS = "1" } = process.env
/** Longest time for the other process to do what an event asks for, in milliseconds. */
const PATIENCE = 20_000

const redis = await startRedis()
if (!redis) {
  console.log("Skipped: there is no redis-server here. Install Redis (Debian: apt-get install redis-server).")
  process.exit(0)
}
onInterrupt(redis.stop)

function clientOf(server, { shop, headers }) {
  const ask = (method, path, body) =>
    answerOf(
      fetch(server.base + path, {
        method,
        headers: { ...headers, "content-type": "application/json" },
        body: body && JSON.stringify(body),
      }),
    )
  const must = async (answer) => {
    const { status, data } = await answer
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data).slice(0, 400)}`)
    return data
  }
  const crm = (path, body = {}) => must(ask("POST", `/admin/crm/${path}`, body))
  const order = async (id) => (await must(ask("GET", `/admin/crm/sales-orders/${id}`))).sales_order
  const opportunity = async (id) => (await must(ask("GET", `/admin/crm/opportunities/${id}`))).opportunity
  return { ask, crm, host: (path, body = {}) => must(ask("POST", path, body)), order, opportunity, shop }
}

/** What an order looks like once it is as it should be, and how long that took. */
async function until({ order }, id, isSo) {
  const started = performance.now()
  for (;;) {
    const found = await order(id)
    const waited = performance.now() - started
    if (isSo(found)) return { found, waited }
    if (waited > PATIENCE) throw new Error(`Nothing happened within ${PATIENCE} ms: ${JSON.stringify(found)}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** One deal; returns how long the other process took to follow each event. */
async function chain(client) {
  const { crm, host, shop } = client
  const { lead } = await crm("leads", { name: "Elena Marin", email: `elena-${Date.now()}@instal.test` })
  const { opportunity } = await crm(`leads/${lead.id}/convert`)
  await crm(`opportunities/${opportunity.id}`, {
    version: opportunity.version,
    customer_id: shop.customers.walk_in.id,
  })
  const lines = [
    { variant_id: shop.products.desk.variant_id, quantity: 2, discount_type: "percent", discount_value: 5 },
  ]
  const { offer } = await crm(`opportunities/${opportunity.id}/offers`, { lines })
  await crm(`offers/${offer.id}/send`)
  const { sales_order } = await crm(`offers/${offer.id}/accept`)
  const path = `/admin/orders/${sales_order.order_id}/fulfillments`
  const waits = []
  for (let piece = 1; piece <= 2; piece++) {
    await host(path, {
      items: [{ id: sales_order.lines[0].line_id, quantity: 1 }],
      location_id: shop.stock_location_id,
      shipping_option_id: shop.shipping_option_id,
    })
    const noted = await until(client, sales_order.id, (order) => order.delivery_notes.length === piece)
    const note = noted.found.delivery_notes.find((each) => !each.delivered_at)
    await host(`${path}/${note.fulfillment_id}/mark-as-delivered`)
    const delivered = piece === 1 ? "partial" : "full"
    const arrived = await until(client, sales_order.id, (order) => order.delivered === delivered)
    waits.push(noted.waited, arrived.waited)
  }
  const { invoice } = await crm(`sales-orders/${sales_order.id}/invoices`, { issue: true })
  assert.equal(invoice.total, offer.total)
  const closed = await client.order(sales_order.id)
  assert.deepEqual([closed.state, closed.delivered, closed.invoiced], ["closed", "full", "full"])
  assert.equal((await client.opportunity(opportunity.id)).stage.key, "contracted")
  return waits
}

/** Somebody keeps an order's lock: who waits is told so, and goes on once it is free. */
async function keptLock(client, seller) {
  const offer = await seller.sent()
  const { sales_order } = await client.crm(`offers/${offer.id}/accept`)
  const key = `medusa_lock:crm:order:${sales_order.order_id}`
  await redis.cli("-n", "0", "set", key, "somebody")
  const path = `/admin/crm/sales-orders/${sales_order.id}/invoices`
  const { status, data } = await client.ask("POST", path, {})
  assert.deepEqual([status, data.message], [409, "This order is being changed by somebody else; try again."])
  await redis.cli("-n", "0", "del", key)
  await client.crm(`sales-orders/${sales_order.id}/invoices`)
}

async function serverAndWorker() {
  const host = await openHost(redis.url(0))
  try {
    const server = await host.server()
    const client = clientOf(server, host)
    const waits = []
    for (let round = 0; round < CHAINS; round++) waits.push(...(await chain(client)))
    waits.sort((a, b) => a - b)
    const at = (share) => waits[Math.floor((waits.length - 1) * share)].toFixed(0)
    console.log(
      `${CHAINS} deals closed; the other process followed ${waits.length} events after ${at(0.5)} ms (median), ${at(1)} ms at most`,
    )
    await keptLock(client, sellerOn(server, host))
    console.log("an order whose lock somebody keeps: 409 after half a minute, then it goes on")
  } finally {
    await host.close?.()
    await host.stop()
  }
}

/** Another of the fault scripts on the same modules, in a Redis database of its own. */
async function script(name, args, number) {
  console.log(`\n${name} with Redis, servers and a worker:`)
  const env = {
    ...process.env,
    CRM_REDIS_URL: redis.url(number),
    FAULTS_ROUNDS,
    FAULTS_INVOICES,
    FAULTS_KILLS,
  }
  const { code } = await run(process.execPath, [`integration-tests/faults/${name}.mjs`, ...args], { env })
  return code
}

try {
  const codes = []
  await serverAndWorker()
  codes.push(await script("interleave", ["accept ∥ accept"], 1))
  codes.push(await script("numbering", [], 2))
  process.exitCode = codes.some(Boolean) ? 1 : 0
} finally {
  await redis.stop()
}
