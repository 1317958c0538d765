/**
 * `npm run faults:costs`: the script that moves costs out of 3,000 variants' metadata is killed (kill -9) again and again
 * while it runs, then left to its end: each cost is there once, and no metadata hold one. Before and after, a server says
 * at its start whether anybody can read costs.
 */
import assert from "node:assert/strict"
import fs from "node:fs"
import { openHost } from "./lib/host.mjs"

const SCRIPT = "./src/scripts/import-variant-costs.ts"
const VARIANTS = 3000
const KILLS = 4
/** How much further each run comes before it is killed. */
const STEP = VARIANTS / (KILLS + 1)

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const COPIES = `insert into product_variant (id, title, product_id, metadata)
  select 'variant_' || n, 'Varianta ' || n, (select product_id from product_variant limit 1),
    jsonb_build_object('shelf', n, 'cost', case n % 3 when 0 then to_jsonb(n) when 1 then to_jsonb(n::text)
      else jsonb_build_object('RON', n, 'eur', n / 5.0) end)
  from generate_series(1, ${VARIANTS}) n`

const STATE = `select
  (select count(*) from product_variant where metadata ? 'cost')::int as held,
  (select count(*) from product_variant where metadata ? 'shelf')::int as shelves,
  (select count(*) from crm_variant_cost)::int as costs,
  (select count(distinct (variant_id, currency_code)) from crm_variant_cost)::int as different,
  (select count(*) from crm_variant_cost where amount <> substr(variant_id, 9)::numeric
    / case currency_code when 'eur' then 5 else 1 end)::int as wrong,
  (select count(*) from product_variant v where metadata ? 'shelf' and not metadata ? 'cost'
    and not exists (select from crm_variant_cost c where c.variant_id = v.id))::int as lost`

const host = await openHost()
const state = async () => (await host.query(STATE))[0]
const held = async () => (await state()).held

/** What a server says of costs within a minute and a half of its start. */
async function warningAtStart(wanted) {
  const server = await host.server({ LOG_LEVEL: "warn" })
  const until = Date.now() + 90_000
  const said = () =>
    fs.readFileSync(server.logFile, "utf8").match(/medusa-plugin-crm: .*metadata.*/)?.[0] ?? ""
  while (Date.now() < until && !(wanted && said())) await sleep(1000)
  await server.kill()
  return said()
}

try {
  await host.query(COPIES)
  const before = await warningAtStart(true)
  console.log(`At the start: ${before}`)
  assert.match(before, /import-variant-costs\.js/)

  for (let kill = 1; kill <= KILLS; kill++) {
    const run = host.begin(`import-${kill}`, SCRIPT)
    while ((await held()) > VARIANTS - kill * STEP) await sleep(5)
    await run.kill()
    const left = await state()
    console.log(`killed: ${JSON.stringify(left)}`)
    assert.deepEqual([left.lost, left.wrong, left.costs - left.different], [0, 0, 0])
  }
  const { code, output } = await host.exec("import", SCRIPT)
  console.log(`to its end (exit code ${code}): ${output.split("\n").at(-1)}`)
  const eur = Array.from({ length: VARIANTS }, (_, n) => n + 1).filter((n) => n % 3 === 2).length
  const costs = VARIANTS + eur
  assert.deepEqual(
    [code, await state()],
    [0, { held: 0, shelves: VARIANTS, costs, different: costs, wrong: 0, lost: 0 }],
  )
  const again = await host.exec("import-again", SCRIPT)
  assert.match(again.output, /^0 variants: 0 costs moved/m)
  assert.equal(await warningAtStart(false), "")
  console.log("Nothing lost, nothing double; the next start says nothing.")
} finally {
  await host.close()
  await host.stop()
}
