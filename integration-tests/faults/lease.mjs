/**
 * `npm run faults:lease`: an acceptance that takes longer than its lease and its lock, beside other servers that would
 * like to take it over, one of which starts in between. Whoever comes first does it: never two orders, never none, and
 * nobody removes what another one made.
 *
 * Slowed: the database holds one step of the first acceptance for `FAULTS_SLOW` seconds (35), and lets it pass or fail.
 * Stopped: a server is frozen in the middle of acceptances for `FAULTS_STOP` seconds (20), while another one accepts the
 * same offers, and goes on as if nothing had been; `FAULTS_ROUNDS` (5) times. `slowed` or `stopped` as an argument runs
 * only that.
 */
import { openHost } from "./lib/host.mjs"
import { sellerOn } from "./lib/seller.mjs"
import { slowedTables } from "./lib/slowed-tables.mjs"
import state from "./lib/state.cjs"

const { stateOf, strayReservations, violations } = state

const SLOW = Number(process.env.FAULTS_SLOW ?? 35)
const STOP = Number(process.env.FAULTS_STOP ?? 20)
const ROUNDS = Number(process.env.FAULTS_ROUNDS ?? 5)
const AT_ONCE = 4
const SETTLE_MS = 60_000

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Accepts again and again until `over` says so; counts the answers. */
async function insist(sellers, offer, over) {
  const answers = new Map()
  while (!over()) {
    for (const seller of sellers()) {
      const { status, data } = await seller.act(offer, "accept")
      const answer = `${status} ${status === 200 ? "" : String(data.message).slice(0, 60)}`.trim()
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    await sleep(1000)
  }
  return answers
}

/** Until the first one has claimed the offer: who comes first is not what this looks at. */
async function untilClaimed(host, offer, over) {
  const isClaimed = async () =>
    (await host.query("select 1 from crm_offer where id = $1 and status = 'accepted'", [offer.id])).length > 0
  while (!over() && !(await isClaimed())) await sleep(20)
}

/**
 * Accepts until nobody is at it any more: the server that stood still goes on with what it had begun, although whoever
 * had asked it is gone.
 */
async function settle(seller, offer) {
  for (const end = Date.now() + SETTLE_MS; Date.now() < end; await sleep(500)) {
    const { status, data } = await seller.act(offer, "accept")
    if (status !== 409 || !/right now|meanwhile/.test(data.message)) return
  }
}

/** What must be true at the end, whoever did it: the offer is accepted and complete, or it is sent and there is nothing. */
async function look(host, offer, mustBeAccepted) {
  const found = await stateOf(host.query, offer.id)
  const isMissing = mustBeAccepted && found.offer.status !== "accepted"
  return [...violations(found), ...(isMissing ? [`it is ${found.offer.status}: no order`] : [])]
}

/** One acceptance, one step of which is slow; two more servers want it as well, one of them new. */
async function slowed(host, [a, b], table, fails) {
  const offer = await a.sent()
  await host.slow.first(table, SLOW, fails)
  let answered = null
  const first = a.act(offer, "accept").then((answer) => (answered = answer))
  await untilClaimed(host, offer, () => answered)
  const sellers = [b]
  const starting = host.server().then((server) => {
    sellers.push(sellerOn(server, host))
    return server
  })
  const answers = await insist(
    () => sellers,
    offer,
    () => answered,
  )
  const { status } = await first
  const accepted = (answers.get("200") ?? 0) + Number(status === 200)
  const wrong = [
    ...(status === 200 || fails ? [] : [`the first one was answered ${status}`]),
    ...(accepted > 1 ? [`${accepted} of them say that they accepted it`] : []),
  ]
  // Whatever failed: the next acceptance makes it whole.
  const { status: again } = await b.act(offer, "accept")
  if (again !== 200 && again !== 409) wrong.push(`accepting afterwards: ${again}`)
  await host.slow.none(table)
  await (await starting).kill()
  return { outcome: status, answers, again, wrong: [...wrong, ...(await look(host, offer, true))] }
}

/** A server is frozen at a random moment of some acceptances; another one accepts the same offers meanwhile. */
async function stopped(host, server, [a, b]) {
  const offers = []
  for (let made = 0; made < AT_ONCE; made++) offers.push(await a.sent())
  const firsts = offers.map(async (offer, index) => {
    await sleep(index * 60)
    return await a.act(offer, "accept")
  })
  await sleep(Math.random() * 600)
  server.pause()
  const until = Date.now() + STOP * 1000
  const second = await Promise.all(
    offers.map((offer) =>
      insist(
        () => [b],
        offer,
        () => Date.now() > until,
      ),
    ),
  )
  server.resume()
  const first = (await Promise.all(firsts)).map(({ status }) => status)
  const accepted = second.map((answers) => answers.get("200") ?? 0)
  const wrong = []
  for (const [index, offer] of offers.entries()) {
    if (accepted[index] > 1) wrong.push(`accepted ${accepted[index]} times by the second server`)
    if (accepted[index] && first[index] === 200) wrong.push("both servers say that they accepted it")
    await settle(b, offer)
    wrong.push(...(await look(host, offer, true)))
  }
  return { first, accepted, wrong }
}

const named = process.argv.slice(2)
const wants = (what) => !named.length || named.includes(what)

const tell = (answers) => [...answers].map(([answer, count]) => `${count} × ${answer}`).join(", ")

const host = await openHost()
let violated = 0
try {
  host.slow = await slowedTables(host.query)
  const servers = [await host.server(), await host.server()]
  const sellers = servers.map((server) => sellerOn(server, host))
  for (const table of wants("slowed") ? ["order", "reservation_item", "crm_sales_order"] : []) {
    for (const fails of [false, true]) {
      const { outcome, answers, again, wrong } = await slowed(host, sellers, table, fails)
      violated += wrong.length
      console.log(`\nthe insert into ${table} takes ${SLOW} s and ${fails ? "fails" : "passes"}`)
      console.log(`  the first: ${outcome}; the others meanwhile: ${tell(answers)}; afterwards: ${again}`)
      console.log(`  violations: ${wrong.join("; ") || "–"}`)
    }
  }
  for (let round = 1; wants("stopped") && round <= ROUNDS; round++) {
    const { first, accepted, wrong } = await stopped(host, servers[0], sellers)
    violated += wrong.length
    const did = `first server ${first.join(" ")}; accepted by the second: ${accepted.join(" ")}`
    console.log(`\nstopped for ${STOP} s, round ${round}: ${did}`)
    console.log(`  violations: ${wrong.join("; ") || "–"}`)
  }
  violated += await strayReservations(host.query)
  console.log(
    `\nreservations without an order: ${await strayReservations(host.query)}; violations: ${violated}`,
  )
} finally {
  await host.close?.()
  await host.stop()
}
process.exitCode = violated ? 1 : 0
