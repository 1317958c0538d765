import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { rowFilterSql, type SqlCondition } from "../access/row-filter-sql"
import type { HttpCard } from "../../../types/http"
import type { RowFilter } from "../access/visible-to"

/** Which cards a reader asks for; `visible` is what the reader may see at all. */
export type BoardFilter = { visible: RowFilter; q?: string; owner_id?: string[] }

/** A column's part of the board: its first cards, how many there are, and their sum for each currency. */
export type BoardColumn = {
  stage_id: string
  count: number
  amounts: { currency_code: string; amount: number }[]
  cards: HttpCard[]
  next_cursor: string | null
}

const CARD = `o.id, o.title, o.stage_id, o.customer_id, o.company_name, o.contact_name, o.owner_id, o.team_id,
  o.amount::float8 as amount, o.currency_code, o.probability, o.priority, o.tags, o.expected_close_date,
  o.stage_entered_at, o.rank, o.version`

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`)

function conditionOf({ visible, q, owner_id }: BoardFilter): SqlCondition {
  const parts = [rowFilterSql(visible, "o")]
  if (q?.trim()) {
    const columns = ["title", "company_name", "contact_name", "email"]
    parts.push({
      sql: `(${columns.map((column) => `o.${column} ilike ?`).join(" or ")})`,
      bindings: columns.map(() => `%${escapeLike(q.trim())}%`),
    })
  }
  if (owner_id?.length) {
    parts.push({ sql: `o.owner_id in (${owner_id.map(() => "?").join(",")})`, bindings: owner_id })
  }
  return {
    sql: parts.map((part) => part.sql).join(" and "),
    bindings: parts.flatMap((part) => part.bindings),
  }
}

function pageOf(rows: HttpCard[], limit: number): Pick<BoardColumn, "cards" | "next_cursor"> {
  const cards = rows.slice(0, limit)
  const next_cursor =
    rows.length > limit ? Buffer.from(cards[cards.length - 1].rank).toString("base64url") : null
  return { cards, next_cursor }
}

/** Every column of the board in two statements, whatever the number of stages and cards. */
export async function readBoard(
  manager: EntityManager,
  filter: BoardFilter,
  limit: number,
): Promise<BoardColumn[]> {
  const { sql, bindings } = conditionOf(filter)
  const cards: HttpCard[] = await manager.execute(
    `select c.* from crm_stage s cross join lateral (
       select ${CARD} from crm_opportunity o where o.stage_id = s.id and o.deleted_at is null and ${sql}
       order by o.rank limit ?) c where s.deleted_at is null order by s.rank, c.rank`,
    [...bindings, limit + 1],
  )
  const sums: { stage_id: string; currency_code: string; count: number; amount: number }[] =
    await manager.execute(
      `select o.stage_id, o.currency_code, count(*)::int as count, sum(o.amount)::float8 as amount
       from crm_opportunity o where o.deleted_at is null and ${sql}
       group by o.stage_id, o.currency_code order by o.stage_id, count(*) desc, o.currency_code`,
      bindings,
    )
  const stage_ids = [...new Set(sums.map((sum) => sum.stage_id))]
  return stage_ids.map((stage_id) => {
    const own = sums.filter((sum) => sum.stage_id === stage_id)
    return {
      stage_id,
      count: own.reduce((count, sum) => count + sum.count, 0),
      amounts: own.map(({ currency_code, amount }) => ({ currency_code, amount })),
      ...pageOf(
        cards.filter((card) => card.stage_id === stage_id),
        limit,
      ),
    }
  })
}

/** The next cards of one column, below the cursor. @throws invalid_data for a cursor that is not ours */
export async function readColumn(
  manager: EntityManager,
  stage_id: string,
  filter: BoardFilter,
  limit: number,
  cursor?: string,
): Promise<Pick<BoardColumn, "cards" | "next_cursor">> {
  const after = cursor === undefined ? undefined : Buffer.from(cursor, "base64url").toString()
  if (after !== undefined && !/^[0-9A-Za-z]+$/.test(after)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "cursor: this is not a cursor of the board; start without one",
    )
  }
  const { sql, bindings } = conditionOf(filter)
  const rows: HttpCard[] = await manager.execute(
    `select ${CARD} from crm_opportunity o where o.stage_id = ? and o.deleted_at is null and ${sql}
       ${after === undefined ? "" : "and o.rank > ?"} order by o.rank limit ?`,
    [stage_id, ...bindings, ...(after === undefined ? [] : [after]), limit + 1],
  )
  return pageOf(rows, limit)
}
