/** The board as one would write it by hand for this database: the same answer, without the application. */

const CARDS = (scope, period, search) => `
  select c.* from crm_stage s cross join lateral (
    select o.id, o.title, o.stage_id, o.customer_id, o.company_name, o.contact_name, o.owner_id, o.team_id,
      o.amount::float8, o.currency_code, o.probability, o.priority, o.tags, o.expected_close_date, o.stage_entered_at,
      o.rank, o.version,
      (select to_jsonb(a) from (select id, type, title, due_at from crm_activity
        where opportunity_id = o.id and done_at is null and type <> 'note' and deleted_at is null
        order by due_at nulls last, id limit 1) a) as next_activity
    from crm_opportunity o where o.stage_id = s.id and o.deleted_at is null and ${scope} and ${period} ${search}
    order by o.rank limit 26) c where s.deleted_at is null`

const SUMS = (scope, period, search) => `
  select stage_id, currency_code, count(*)::int, sum(amount)::float8 from crm_opportunity o
  where deleted_at is null and ${scope} and ${period} ${search} group by stage_id, currency_code`

const SCOPES = {
  all: () => "true",
  team: ({ team }) => `o.team_id = '${team}'`,
  own: ({ user }) => `o.owner_id = '${user}'`,
}

const PERIODS = {
  "90 days": "(o.closed_at is null or o.closed_at >= now() - interval '90 days')",
  "all time": "true",
}

/** @returns {(client: import("pg").Client) => Promise<object[][]>} */
export function rawBoard({ scope, period, q, who }) {
  const search = q ? `and o.search_text like '%${q}%'` : ""
  const parts = [SCOPES[scope](who), PERIODS[period], search]
  return async (client) => [
    (await client.query("select * from crm_stage where deleted_at is null order by rank")).rows,
    (await client.query(CARDS(...parts))).rows,
    (await client.query(SUMS(...parts))).rows,
  ]
}
