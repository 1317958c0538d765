/**
 * `npm run faults:kill`: a server is killed (kill -9) at a random moment while it accepts an offer; what it left is
 * looked at, the server started again, the offer accepted again, and then everything must be there, once.
 * `FAULTS_ROUNDS` (50).
 */
import { openHost } from "./lib/host.mjs"
import { sellerOn } from "./lib/seller.mjs"
import state from "./lib/state.cjs"

const { stateOf, strayReservations, violations } = state

const ROUNDS = Number(process.env.FAULTS_ROUNDS ?? 50)

/** The lease, and a little for the clocks of two programs. */
const LEASE_MS = 16_000

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** How far the acceptance had come: the last of its traces that is there. */
function reached({ offer, orders, reservations, sales_orders, links, placements }) {
  if (offer.status === "sent") return "nothing"
  if (offer.order_id) return "everything"
  if (placements.length) return "the stage"
  if (links.length) return "links"
  if (sales_orders.length) return "the sales order"
  if (orders.length && !orders[0].is_draft_order) return "the order"
  if (reservations.length) return "reservations"
  if (orders.length) return "the draft order"
  return "the claim"
}

/** How long accepting takes here, in milliseconds: the longest of some. */
async function measure(seller) {
  const times = []
  for (let round = 0; round < 5; round++) {
    const offer = await seller.sent()
    const started = Date.now()
    const { status, data } = await seller.act(offer, "accept")
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
    times.push(Date.now() - started)
  }
  return Math.max(...times.slice(1))
}

/** Accepts as soon as the lease of the one that was killed is over, which takes 15 seconds at most. */
async function acceptAgain(seller, offer, killed) {
  for (;;) {
    const answer = await seller.act(offer, "accept")
    const mayWait = Date.now() - killed < LEASE_MS
    if (answer.status !== 409 || !mayWait || !answer.data.message.includes("right now")) return answer
    await sleep(500)
  }
}

/** One acceptance, cut off and done again. */
async function cut(host, { server, seller }, duration) {
  const offer = await seller.sent()
  const after = Math.round(Math.random() * duration)
  const answer = seller.act(offer, "accept")
  await sleep(after)
  await server.kill()
  const killed = Date.now()
  const { status: first } = await answer
  const left = await stateOf(host.query, offer.id)
  const twice = left.orders.length > 1 ? [`${left.orders.length} orders before the restart`] : []

  const next = await host.server()
  const again = sellerOn(next, host)
  const { status, data } = await acceptAgain(again, offer, killed)
  const done = await stateOf(host.query, offer.id)
  // The job that looks for cut-off acceptances may have been quicker.
  const isDone = status === 200 || (status === 409 && done.offer.order_id)
  const wrong = [
    ...twice,
    ...violations(done),
    ...(isDone ? [] : [`accepting again: ${status} ${data.message}`]),
  ]
  const how =
    status === 200
      ? "completed it"
      : left.offer.order_id
        ? "refused: done already"
        : "refused: the job had done it"
  return { after, first, left: reached(left), how, wrong, next: { server: next, seller: again } }
}

const host = await openHost()
let violated = 0
try {
  const server = await host.server()
  let on = { server, seller: sellerOn(server, host) }
  const duration = await measure(on.seller)
  console.log(`\n${ROUNDS} kills within the ${duration} ms that accepting takes here\n`)
  console.log("  #   after ms  answer  found                the next accept              violations")
  const found = new Map()
  for (let round = 1; round <= ROUNDS; round++) {
    const { after, first, left, how, wrong, next } = await cut(host, on, duration)
    on = next
    violated += wrong.length
    found.set(left, (found.get(left) ?? 0) + 1)
    const cells = [String(round).padStart(3), String(after).padStart(10), String(first || "–").padStart(7)]
    console.log(`${cells.join(" ")}  ${left.padEnd(20)} ${how.padEnd(28)} ${wrong.join("; ") || "–"}`)
  }
  const stray = await strayReservations(host.query)
  violated += stray
  console.log(`\n${[...found].map(([what, count]) => `${count} × ${what}`).join(", ")}`)
  console.log(`reservations without an order: ${stray}; violations: ${violated}`)
} finally {
  await host.close?.()
  await host.stop()
}
process.exitCode = violated ? 1 : 0
