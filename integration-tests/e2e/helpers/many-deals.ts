import { generateNKeysBetween } from "fractional-indexing"
import { Client } from "pg"
import { app, required } from "./environment"

const ID = "crmopp_many"

async function withDatabase<Result>(act: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    host: required("DB_HOST"),
    port: Number(required("DB_PORT")),
    user: required("DB_USERNAME"),
    password: required("DB_PASSWORD"),
    database: app.database,
  })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/** More deals at the end of a column than one could make by the API: "Many 1", "Many 2" and so on. */
export const makeManyDeals = (stageKey: string, count: number) =>
  withDatabase(async (client) => {
    const {
      rows: [{ id, last }],
    } = await client.query<{ id: string; last: string | null }>(
      `select s.id, max(o.rank) as last from crm_stage s left join crm_opportunity o on o.stage_id = s.id
         where s.key = $1 group by s.id`,
      [stageKey],
    )
    await client.query(
      `insert into crm_opportunity (id, title, stage_id, rank, amount, raw_amount, currency_code, stage_entered_at)
         select '${ID}_' || n, 'Many ' || n, $1, rank, 1, '{"value":"1","precision":20}', 'ron', now()
         from unnest($2::text[]) with ordinality as many(rank, n)`,
      [id, generateNKeysBetween(last, null, count)],
    )
  })

/** Takes them away again, wherever they are by now. */
export const removeManyDeals = () =>
  withDatabase(async (client) => {
    await client.query(`delete from crm_stage_change where opportunity_id like '${ID}%'`)
    await client.query(`delete from crm_opportunity where id like '${ID}%'`)
  })
