/**
 * `npm run faults:interleave`: two things done to one offer or order at the same moment, over and over, and afterwards
 * what the database holds. `FAULTS_ROUNDS` (200) of each pair; names of pairs as arguments run only those. Each pair runs
 * through one server, and again through two servers on one database whose in-memory locks know nothing of each other, so
 * that only the database guards; orders against the host's own routes only where the servers share their locks
 * (`CRM_REDIS_URL`), as the host's tables have no guard of ours.
 */
import { openHost } from "./lib/host.mjs"
import { textOfPdf } from "./lib/pdf-text.mjs"
import { sellerOn } from "./lib/seller.mjs"
import orderState from "./lib/order-state.cjs"
import state from "./lib/state.cjs"

const { stateOf, strayReservations, violations } = state
const { orderStateOf, orderViolations } = orderState

const ROUNDS = Number(process.env.FAULTS_ROUNDS ?? 200)
/** Longest wait before either of two requests, in milliseconds: about as long as the quicker of them takes. */
const JITTER = Number(process.env.FAULTS_JITTER ?? 100)

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** How each pair begins, and its two sides: `a` and `b` are clients of one server or of two. */
const PAIRS = {
  "accept ∥ accept": {
    start: (a) => a.sent(),
    sides: ({ a, b }) => [(offer) => a.act(offer, "accept"), (offer) => b.act(offer, "accept")],
  },
  "accept ∥ revise": {
    start: (a) => a.sent(),
    sides: ({ a, b }) => [(offer) => a.act(offer, "accept"), (offer) => b.act(offer, "revise")],
  },
  "accept ∥ expire": {
    // Not over yet when one looked, over when the other did.
    mayRefuseBoth: true,
    start: async (a, { query }) => {
      const offer = await a.sent()
      const until = new Date(Date.now() + Math.random() * JITTER * 2)
      await query("update crm_offer set valid_until = $1 where id = $2", [until, offer.id])
      return offer
    },
    sides: ({ a, expirer }) => [(offer) => a.act(offer, "accept"), (offer) => expirer.expire(offer.id)],
  },
  "edit ∥ send": {
    start: (a) => a.draft(),
    sides: ({ a, b }) => [
      (offer) => a.edit(offer, 3 + Math.floor(Math.random() * 90)),
      (offer) => b.act(offer, "send"),
    ],
    also: documentDiffers,
  },
  "accept ∥ decline": {
    start: (a) => a.sent(),
    sides: ({ a, b }) => [(offer) => a.act(offer, "accept"), (offer) => b.act(offer, "decline")],
  },
  "deliver ∥ host cancel": {
    start: (a) => a.placed(),
    sides: ({ a, b }) => [
      ({ id }) => a.post(`sales-orders/${id}/deliveries`),
      ({ order_id }) => b.host(`orders/${order_id}/cancel`),
    ],
    examine: examineOrder,
  },
  "invoice ∥ host cancel": {
    start: (a) => a.placed(),
    sides: ({ a, b }) => [
      ({ id }) => a.post(`sales-orders/${id}/invoices`, { issue: true }),
      ({ order_id }) => b.host(`orders/${order_id}/cancel`),
    ],
    examine: examineOrder,
  },
  "delivered ∥ host cancel": {
    start: (a) => a.noted(),
    sides: ({ a, b }) => [
      ({ note }) => a.post(`delivery-notes/${note.id}/delivered`),
      // The host cancels an order once its fulfilments are canceled.
      async ({ order_id, note }) => {
        const canceled = await b.host(`orders/${order_id}/fulfillments/${note.fulfillment_id}/cancel`)
        return canceled.status === 200 ? await b.host(`orders/${order_id}/cancel`) : canceled
      },
    ],
    examine: examineOrder,
  },
}

async function examineOrder({ order_id }, { query }) {
  const found = await orderStateOf(query, order_id)
  return { became: found.order.status, wrong: orderViolations(found) }
}

async function examineOffer({ id }, { query }, { also }, a) {
  const found = await stateOf(query, id)
  const others = found.siblings.map(({ status }) => status).sort()
  return {
    became: [found.offer.status, ...others].join(" + "),
    wrong: [...violations(found), ...((await also?.(found, a)) ?? [])],
  }
}

/** What was frozen when the offer was sent has to say what the offer says. */
async function documentDiffers({ offer, lines }, a) {
  if (offer.status !== "sent") return []
  const bytes = await a.pdf(offer.id)
  if (!bytes) return ["sent without a document"]
  const text = await textOfPdf(bytes)
  const shown = (amount) => new Intl.NumberFormat("ro", { minimumFractionDigits: 2 }).format(Number(amount))
  const missing = [offer.total, ...lines.map((line) => line.net_total)]
    .map(shown)
    .filter((amount) => !text.includes(amount))
  return missing.map((amount) => `the frozen document does not say ${amount}`)
}

async function interleave(pair, clients, host) {
  const subject = await pair.start(clients.a, host)
  const answers = await Promise.all(
    pair.sides(clients).map(async (side) => {
      await sleep(Math.random() * JITTER)
      return await side(subject)
    }),
  )
  const found = await (pair.examine ?? examineOffer)(subject, host, pair, clients.a)
  const wrong = [
    ...found.wrong,
    ...answers
      .filter(({ status }) => status === 0 || status >= 500)
      .map(({ status, data }) => `${status} ${data.message}`),
    !pair.mayRefuseBoth && answers.every(({ status }) => status !== 200) && "both were refused",
  ].filter(Boolean)
  return { outcome: `${answers.map(({ status }) => status).join(" ∥ ")} → ${found.became}`, wrong }
}

async function run(name, clients, host) {
  const outcomes = new Map()
  const wrongs = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const { outcome, wrong } = await interleave(PAIRS[name], clients, host)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    for (const what of wrong) wrongs.set(what, (wrongs.get(what) ?? 0) + 1)
  }
  const stray = await strayReservations(host.query)
  if (stray) wrongs.set("reservations without an order", stray)
  return { outcomes, wrongs }
}

function print(title, { outcomes, wrongs }) {
  const violated = [...wrongs.values()].reduce((sum, count) => sum + count, 0)
  console.log(`\n${title}: ${ROUNDS} rounds, ${violated} violations`)
  for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${String(count).padStart(4)} × ${outcome}`)
  }
  for (const [what, count] of wrongs) console.log(`  ${String(count).padStart(4)} ✕ ${what}`)
  return violated
}

const named = process.argv.slice(2)
const names = Object.keys(PAIRS).filter((name) => !named.length || named.some((part) => name.includes(part)))
const host = await openHost()
let violated = 0
try {
  const [one, two, expirer] = await Promise.all([host.server(), host.server(), host.expirer()])
  const a = sellerOn(one, host)
  for (const name of names) {
    violated += print(`${name}, one server`, await run(name, { a, b: a, expirer }, host))
    if (PAIRS[name].examine && !process.env.CRM_REDIS_URL) continue
    violated += print(`${name}, two servers`, await run(name, { a, b: sellerOn(two, host), expirer }, host))
  }
} finally {
  await host.close?.()
  await host.stop()
}
process.exitCode = violated ? 1 : 0
