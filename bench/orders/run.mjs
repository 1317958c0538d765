/** `npm run bench:orders`: the orders list beside the same SQL by hand, and what it costs to reconcile one among many. */
import path from "node:path"
import pg from "pg"
import { migrate } from "../../demo/database.mjs"
import { runMedusa } from "../../demo/process.mjs"
import { openHost, root } from "../lib/host.mjs"
import { ms, ok, sideBySide } from "../lib/measure.mjs"
import { fill, MANAGER, REP, TOTAL } from "./fill.mjs"
import { countOf, LISTS, rawList, rowsOf } from "./raw.mjs"

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20)

const host = await openHost("orders", fill)
const ALONE = host.url.replace(/\/bench$/, "/alone")
try {
  const client = new pg.Client(host.url)
  await client.connect()
  await measureLists(client)
  await client.end()
  await measureReconcile()
} finally {
  await host.stop()
}

function optionsOf(url, onProgress) {
  const env = {
    ...{ DATABASE_URL: url, NODE_ENV: "production", LOG_LEVEL: "error" },
    ...{ JWT_SECRET: "bench", COOKIE_SECRET: "bench", MEDUSA_DISABLE_TELEMETRY: "true" },
  }
  return { root, logs: path.join(root, ".bench", "orders", "logs"), onProgress, env }
}

/** A second database with the one order and no others, made anew. */
async function prepareAlone() {
  const aside = new pg.Client(host.url.replace(/\/bench$/, "/postgres"))
  await aside.connect()
  await aside.query("drop database if exists alone with (force)")
  await aside.query("create database alone")
  await aside.end()
  await migrate(ALONE, optionsOf(ALONE))
  await runMedusa("seed", ["exec", "./bench/orders/seed.ts"], optionsOf(ALONE))
}

async function measureLists(client) {
  console.log(`\nOrders list among ${TOTAL.toLocaleString("en")}, medians of ${ROUNDS} rounds in ms`)
  console.log("ratio = (list − empty request) ÷ raw SQL\n")
  console.log("scope  list            count    empty     list      raw   ratio  index")
  for (const [scope, email] of Object.entries({ all: MANAGER, own: REP })) {
    const headers = await host.logIn(email)
    const { rows } = await client.query(`select id from "user" where email = $1`, [email])
    const own = scope === "own" ? ` and owner_id = '${rows[0].id}'` : ""
    for (const [name, { query, where }] of Object.entries(LISTS)) {
      const url = `${host.base}/admin/crm/sales-orders?${encodeURI(query)}`
      const raw = rawList(where + own)
      const [ours, theirs] = [JSON.parse(await ok(url, { headers })), await raw(client)]
      const ids = (list) => list.map(({ id }) => id).join()
      if (ours.count !== theirs.count || ids(ours.sales_orders) !== ids(theirs.rows)) {
        throw new Error(`${url}: ${ours.count} is not ${theirs.count}, or other rows`)
      }
      const times = await sideBySide(ROUNDS, {
        empty: () => ok(`${host.base}/admin/users/me`, { headers }),
        list: () => ok(url, { headers }),
        raw: () => raw(client),
      })
      const ratio = (times.list - times.empty) / times.raw
      const row = [ms(times.empty), ms(times.list), ms(times.raw), ratio.toFixed(2).padStart(7)].join(" ")
      const index = await indexOf(client, rowsOf(where + own), countOf(where + own))
      console.log(`${scope.padEnd(6)} ${name.padEnd(14)} ${String(ours.count).padStart(6)} ${row}  ${index}`)
    }
  }
}

/** What PostgreSQL reads the rows, and the count, with. */
async function indexOf(client, ...statements) {
  const found = []
  for (const statement of statements) {
    const { rows } = await client.query(`explain (format json) ${statement}`)
    const text = JSON.stringify(rows[0]["QUERY PLAN"])
    found.push(
      [...text.matchAll(/"Index Name":"([^"]+)"/g)].map(([, name]) =>
        name.replace("IDX_crm_sales_order_", ""),
      )[0] ?? "sequential",
    )
  }
  return found.join(" · ")
}

async function measureReconcile() {
  await prepareAlone()
  const times = {}
  for (const [name, url] of Object.entries({
    alone: ALONE,
    [`among ${TOTAL.toLocaleString("en")}`]: host.url,
  })) {
    const options = optionsOf(url, (line) => (times[name] = Number(line)))
    await runMedusa("reconcile", ["exec", "./bench/orders/reconcile.ts", String(ROUNDS * 5)], options)
  }
  const [alone, among] = Object.values(times)
  console.log(`\nReconcile one order, medians of ${ROUNDS * 5} in ms\n`)
  for (const [name, time] of Object.entries(times)) console.log(`${name.padEnd(16)} ${ms(time)}`)
  console.log(`${"ratio".padEnd(16)} ${(among / alone).toFixed(2).padStart(8)}`)
}
