/** The board as one would write it by hand for this database: the same answer, without the application. */

const CARDS = (stages, whereOf) =>
  stages
    .map(
      (
        stage,
      ) => `(select o.id, o.title, o.stage_id, o.customer_id, o.company_name, o.contact_name, o.owner_id,
        o.team_id, o.amount::float8, o.currency_code, o.probability, o.priority, o.tags, o.expected_close_date,
        o.stage_entered_at, o.rank, o.version,
        (select to_jsonb(a) from (select id, type, title, due_at from crm_activity
          where opportunity_id = o.id and done_at is null and type <> 'note' and deleted_at is null
          order by due_at nulls last, id limit 1) a) as next_activity
      from crm_opportunity o where o.stage_id = '${stage.id}' and ${whereOf(stage)} order by o.rank limit 26)`,
    )
    .join(" union all ")

/** Stage by stage, so that each is one range of an index. */
const SUMS = (stages, whereOf) =>
  stages
    .map(
      (stage) => `select stage_id, currency_code, count(*)::int, sum(amount)::float8 from crm_opportunity o
        where stage_id = '${stage.id}' and ${whereOf(stage)} group by 1, 2`,
    )
    .join(" union all ")

const SCOPES = {
  all: () => "true",
  team: ({ team }) => `o.team_id = '${team}'`,
  own: ({ user }) => `o.owner_id = '${user}'`,
}

const since = (period) => (period === "all time" ? "true" : "o.closed_at >= now() - interval '90 days'")

/** @returns {(client: import("pg").Client) => Promise<object[][]>} */
export function rawBoard({ scope, period, q, who }) {
  const words = q.split(" ").filter(Boolean)
  const search = words.map((word) => `and o.search_text like '%${word}%'`).join(" ")
  const base = `o.deleted_at is null and ${SCOPES[scope](who)} ${search}`
  return async (client) => {
    const { rows: stages } = await client.query(
      "select * from crm_stage where deleted_at is null order by rank",
    )
    if (q)
      return [stages, ...(await searched(client, `${base} and (o.closed_at is null or ${since(period)})`))]
    const whereOf = ({ kind }) => (kind === "open" ? base : `${base} and ${since(period)}`)
    const cards = await client.query(CARDS(stages, whereOf))
    const sums = await client.query(SUMS(stages, whereOf))
    return [stages, cards.rows, sums.rows]
  }
}

/** With a search term the matches are few: looked up once, then counted and ranked. */
async function searched(client, where) {
  const { rows } = await client.query(
    `with hit as materialized (select * from crm_opportunity o where ${where})
     select (select json_agg(c) from (select h.*, row_number() over (partition by stage_id order by rank) as place
         from hit h) c where c.place <= 26) as cards,
       (select json_agg(s) from (select stage_id, currency_code, count(*)::int, sum(amount)::float8
         from hit group by 1, 2) s) as sums`,
  )
  return [rows[0].cards ?? [], rows[0].sums ?? []]
}
