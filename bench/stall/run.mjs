/**
 * `npm run bench:stall`: how long others wait while an offer of `BENCH_LINES` (1000) lines is made, sent and accepted:
 * four readers, and the server's own event loop; and what of the memory stays after `BENCH_ROUNDS` (5) of them.
 * `BENCH_PROFILE=<folder>` writes a CPU profile of the last acceptance, `BENCH_SNAPSHOTS=<folder>` the heap after the
 * first and the last.
 */
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { buildDashboard } from "../../demo/dashboard.mjs"
import { migrate } from "../../demo/database.mjs"
import { startPostgres } from "../../demo/postgres.mjs"
import { freePort } from "../../demo/postgres/free-port.mjs"
import { runMedusa, stopAll } from "../../demo/process.mjs"
import { startServer } from "../../demo/server.mjs"

const LINES = Number(process.env.BENCH_LINES ?? 1000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const { BENCH_PROFILE, BENCH_SNAPSHOTS } = process.env
const READERS = ["board", "offers", "opportunities", "me"]

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const folder = path.join(root, ".bench", "stall")
const MB = 1024 * 1024

/** Four who read one page after the other until they are told to stop; how long each answer took. */
function readers(base, headers) {
  const times = []
  let isOver = false
  const read = async (page) => {
    while (!isOver) {
      const started = performance.now()
      // A connection that is kept may be closed by a server that stood still for longer than it keeps it.
      const answer = await fetch(`${base}/admin/crm/${page}?limit=20`, { headers }).catch(() => null)
      await answer?.arrayBuffer()
      times.push(performance.now() - started)
    }
  }
  const all = READERS.map(read)
  return async () => {
    isOver = true
    await Promise.all(all)
    times.sort((a, b) => a - b)
    return { count: times.length, p95: times[Math.floor(times.length * 0.95)], max: times.at(-1) }
  }
}

function probe(child) {
  const send = (command) =>
    new Promise((resolve) => {
      child.once("message", resolve)
      child.send(command)
    })
  return {
    reset: () => child.send({ probe: "reset" }),
    measure: () => send({ probe: "measure" }),
    profile: () => send({ probe: "profile" }),
    profiled: () => send({ probe: "profiled", file: path.join(BENCH_PROFILE, "accept.cpuprofile") }),
    snapshot: (name) => send({ probe: "snapshot", file: path.join(BENCH_SNAPSHOTS, `${name}.heapsnapshot`) }),
  }
}

async function measured(what, { base, headers, server }, work) {
  server.reset()
  const stop = readers(base, headers)
  const started = performance.now()
  const result = await work()
  const took = performance.now() - started
  const { count, p95, max } = await stop()
  const { stood_ms, rss_before, rss, heap } = await server.measure()
  const cells = [
    what.padEnd(8),
    `${(took / 1000).toFixed(1)} s`.padStart(8),
    `${Math.round(p95)} ms`.padStart(9),
    `${Math.round(max)} ms`.padStart(9),
    `${stood_ms} ms`.padStart(9),
    String(count).padStart(7),
    `${Math.round(rss_before / MB)} → ${Math.round(rss / MB)}`.padStart(13),
    String(Math.round(heap / MB)).padStart(6),
  ]
  console.log(cells.join("  "))
  return result
}

async function run(base, child, { shop, headers, variants }) {
  const server = probe(child)
  const post = async (route, body = {}) => {
    const answer = await fetch(`${base}/admin/crm/${route}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    })
    const data = await answer.json()
    if (answer.status !== 200) throw new Error(`${route}: ${answer.status} ${data.message}`)
    return data
  }
  const customer_id = shop.customers.walk_in.id
  const offerOf = async (lines) => {
    const { opportunity } = await post("opportunities", { title: "Mobilier", customer_id })
    const { offer } = await post(`opportunities/${opportunity.id}/offers`)
    // As many lines in a request as every version takes.
    for (let from = 0; from < lines.length; from += 500)
      await post(`offers/${offer.id}/lines`, { lines: lines.slice(from, from + 500) })
    return offer
  }
  const lines = variants.slice(0, LINES).map((variant_id, n) => ({ variant_id, quantity: 1 + (n % 7) }))
  // The first time loads code: not measured.
  const first = await offerOf(lines.slice(0, 2))
  await post(`offers/${first.id}/send`)
  await post(`offers/${first.id}/accept`)
  const on = { base, headers, server }
  console.log(`\n${LINES} lines, ${ROUNDS} times; four readers beside it\n`)
  console.log("what         took  their p95  their max  loop max  answers     rss MB, gc   heap")
  await measured("nothing", on, () => new Promise((resolve) => setTimeout(resolve, 3000)))
  for (let round = 0; round < ROUNDS; round++) {
    const offer = await measured("make", on, () => offerOf(lines))
    await measured("send", on, () => post(`offers/${offer.id}/send`))
    const isProfiled = BENCH_PROFILE && round === ROUNDS - 1
    if (isProfiled) await server.profile()
    await measured("accept", on, () => post(`offers/${offer.id}/accept`))
    if (isProfiled) await server.profiled()
    if (BENCH_SNAPSHOTS && (round === 0 || round === ROUNDS - 1)) await server.snapshot(`after-${round + 1}`)
  }
}

const database = await startPostgres({ dataDir: path.join(folder, "postgres") })
try {
  await database.dropDatabase("stall")
  await database.createDatabase("stall")
  const any = "http://localhost"
  const probing = `--expose-gc --require ${path.join(root, "bench/stall/probe.cjs")}`
  const env = {
    ...{ ADMIN_CORS: any, AUTH_CORS: any, STORE_CORS: any, JWT_SECRET: "bench", COOKIE_SECRET: "bench" },
    ...{ DATABASE_URL: database.url("stall"), NODE_ENV: "production" },
    ...{ MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "error" },
  }
  const options = { root, env, logs: path.join(folder, "logs") }
  await migrate(env.DATABASE_URL, options)
  const seed = path.join(folder, "seed.json")
  await runMedusa("seed", ["exec", "./bench/stall/seed.ts", seed, String(LINES)], options)
  if (!fs.existsSync(path.join(root, "public", "admin"))) await buildDashboard(options)
  const port = await freePort()
  const { child } = await startServer({
    ...options,
    env: { ...env, NODE_OPTIONS: probing },
    port,
  })
  await run(`http://localhost:${port}`, child, JSON.parse(fs.readFileSync(seed, "utf8")))
} finally {
  await stopAll()
  await database.stop()
}
