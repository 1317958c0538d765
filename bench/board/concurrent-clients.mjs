/** Many clients move cards of the same two columns at once: counts lost moves, doubled ranks and errors. */
import { median, ok, request } from "../lib/measure.mjs"

const CARDS = 48

export async function measureConcurrentClients({ host, client, seconds, clients, email }) {
  const headers = await host.logIn(email)
  const post = (path, body) => request(`${host.base}/admin/crm/${path}`, { method: "POST", headers, body })
  const stages = JSON.parse(await ok(`${host.base}/admin/crm/stages`, { headers })).stages
  const [left, right] = stages.filter(({ kind }) => kind === "open").slice(0, 2)
  const cards = []
  for (let n = 0; n < CARDS; n++) {
    const body = { title: `Card ${n}`, stage_id: n % 2 ? left.id : right.id, currency_code: "eur" }
    cards.push(JSON.parse((await post("opportunities", body)).text).opportunity.id)
  }

  const tally = { moved: 0, conflicts: 0, others: [], times: [] }
  const end = Date.now() + seconds * 1000
  const worker = async (number) => {
    for (let turn = 0; Date.now() < end; turn++) {
      // Each has cards of its own and some that two share, and drops them beside anybody's.
      const id = cards[(number * 2 + (turn % 3)) % CARDS]
      const beside = cards[(number * 7 + turn * 5) % CARDS]
      const { text } = await request(`${host.base}/admin/crm/opportunities/${id}`, { headers })
      const { version } = JSON.parse(text).opportunity
      const place = turn % 2 && beside !== id ? { [turn % 4 > 1 ? "after_id" : "before_id"]: beside } : {}
      const started = performance.now()
      const answer = await post(`opportunities/${id}/move`, {
        stage_id: turn % 2 ? left.id : right.id,
        version,
        ...place,
      })
      tally.times.push(performance.now() - started)
      if (answer.status === 200) tally.moved++
      else if (answer.status === 409) tally.conflicts++
      else tally.others.push(`${answer.status} ${answer.text.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => worker(number)))

  const { rows } = await client.query(
    `select (select count(*)::int from crm_opportunity where id = any($1) and deleted_at is null) as cards,
       (select count(*)::int from crm_stage_change where opportunity_id = any($1) and trigger <> 'created') as changes,
       (select count(*)::int from (select stage_id, rank from crm_opportunity where deleted_at is null
          group by stage_id, rank having count(*) > 1) d) as doubled,
       (select sum(version - 1)::int from crm_opportunity where id = any($1)) as versions,
       (select max(length(rank))::int from crm_opportunity where id = any($1)) as rank_length`,
    [cards],
  )
  const orders = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const { stages: columns } = JSON.parse(await ok(`${host.base}/admin/crm/board?limit=100`, { headers }))
      return columns.map((column) => column.opportunities.map(({ id }) => id).join()).join("|")
    }),
  )
  const [stored] = rows
  console.log(`\n${clients} clients moving ${CARDS} cards between two columns for ${seconds} s\n`)
  console.log(
    `moved ${tally.moved}, refused as stale or gone (409) ${tally.conflicts}, other answers ${tally.others.length}`,
  )
  console.log(
    `moves in the history ${stored.changes}, versions raised ${stored.versions}: lost ${tally.moved - stored.changes}`,
  )
  console.log(
    `cards ${stored.cards} of ${CARDS}, doubled ranks ${stored.doubled}, longest rank ${stored.rank_length}`,
  )
  console.log(
    `four readers see ${new Set(orders).size} order, a move took ${median(tally.times).toFixed(1)} ms`,
  )
  if (tally.others.length) console.log([...new Set(tally.others)].slice(0, 5).join("\n"))
}
