import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { AmountByCurrency, HttpCard } from "../../../types/http"
import type { MoveStage } from "../moves/move-rules"
import { NEXT_ACTIVITY } from "../search/next-activity"
import { narrowed, opportunityCondition, type OpportunityFilter } from "../search/opportunity-filter"
import { type ColumnSum, readSums, sumAndRank } from "./board-sums"

/** A column's part of the board: its first cards, how many there are, and their sum for each currency. */
export type BoardColumn = {
  stage_id: string
  count: number
  amounts: AmountByCurrency[]
  cards: HttpCard[]
  next_cursor: string | null
}

const CARD = `o.id, o.title, o.stage_id, o.customer_id, o.company_name, o.contact_name, o.owner_id, o.team_id,
  o.amount::float8 as amount, o.currency_code, o.probability, o.priority, o.tags, o.expected_close_date,
  o.stage_entered_at, o.rank, o.version`

/** `rows` are cards of one column, one more than asked for when there are more. */
function pageOf(rows: HttpCard[], limit: number): Pick<BoardColumn, "cards" | "next_cursor"> {
  const cards = rows.slice(0, limit)
  const next_cursor =
    rows.length > limit ? Buffer.from(cards[cards.length - 1].rank).toString("base64url") : null
  return { cards, next_cursor }
}

/** The first cards of each column, from the index that has them in order. */
async function readFirstCards(
  manager: EntityManager,
  filter: OpportunityFilter,
  most: number,
): Promise<HttpCard[]> {
  const { sql, bindings } = opportunityCondition(filter)
  return await manager.execute(
    `select c.* from crm_stage s cross join lateral (
       select ${CARD}, ${NEXT_ACTIVITY} from crm_opportunity o where o.stage_id = s.id and ${sql}
       order by o.rank limit ?) c where s.deleted_at is null`,
    [...bindings, most],
  )
}

/** These cards, where the filter lets them through. */
export async function readCards(
  manager: EntityManager,
  filter: OpportunityFilter,
  ids: string[],
): Promise<HttpCard[]> {
  const { sql, bindings } = opportunityCondition({ ...filter, id: ids })
  return await manager.execute(
    `select ${CARD}, ${NEXT_ACTIVITY} from crm_opportunity o where ${sql}`,
    bindings,
  )
}

async function readCardsAndSums(
  manager: EntityManager,
  stages: MoveStage[],
  filter: OpportunityFilter,
  most: number,
): Promise<[HttpCard[], ColumnSum[]]> {
  if (!narrowed(filter)) {
    return await Promise.all([readFirstCards(manager, filter, most), readSums(manager, stages, filter)])
  }
  const { ids, sums } = await sumAndRank(manager, filter, most)
  return [ids.length ? await readCards(manager, { visible: filter.visible }, ids) : [], sums]
}

/**
 * Every column of the board in two statements, whatever the number of stages and cards: the cards,
 * and the counts and sums. Both read the same filter.
 */
export async function readBoard(
  manager: EntityManager,
  stages: MoveStage[],
  filter: OpportunityFilter,
  limit: number,
): Promise<BoardColumn[]> {
  const [cards, sums] = await readCardsAndSums(manager, stages, filter, limit + 1)
  return stages.map(({ id: stage_id }) => {
    const own = sums.filter((sum) => sum.stage_id === stage_id).sort((a, b) => b.count - a.count)
    const first = cards.filter((card) => card.stage_id === stage_id)
    return {
      stage_id,
      count: own.reduce((count, sum) => count + sum.count, 0),
      amounts: own.map(({ currency_code, amount }) => ({ currency_code, amount })),
      ...pageOf(
        first.sort((a, b) => (a.rank < b.rank ? -1 : 1)),
        limit,
      ),
    }
  })
}

/** The next cards of one column, below the cursor. @throws invalid_data for a cursor that is not ours */
export async function readColumn(
  manager: EntityManager,
  stage_id: string,
  filter: OpportunityFilter,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<Pick<BoardColumn, "cards" | "next_cursor">> {
  const after = cursor === undefined ? undefined : Buffer.from(cursor, "base64url").toString()
  if (after !== undefined && !/^[0-9A-Za-z]+$/.test(after)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "cursor: this is not a cursor of the board; start without one",
    )
  }
  const { sql, bindings } = opportunityCondition(filter)
  const rows: HttpCard[] = await manager.execute(
    `select ${CARD}, ${NEXT_ACTIVITY} from crm_opportunity o where o.stage_id = ? and ${sql}
       ${after === undefined ? "" : "and o.rank > ?"} order by o.rank limit ?`,
    [stage_id, ...bindings, ...(after === undefined ? [] : [after]), limit + 1],
  )
  return pageOf(rows, limit)
}
