import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import type { AmountByCurrency, CardDTO } from "../dto"
import { allOf } from "../search/conditions"
import { NEXT_ACTIVITY } from "../search/next-activity"
import { narrowed, opportunityCondition, type OpportunityFilter } from "../search/opportunity-filter"
import { type BoardStage, columnParts } from "./column-parts"
import { type ColumnSum, readSums, sumAndRank } from "./board-sums"

/** A column's part of the board: its first cards, how many there are, and their sum for each currency. */
export type BoardColumn = {
  stage_id: string
  count: number
  amounts: AmountByCurrency[]
  cards: CardDTO[]
  next_cursor: string | null
}

const iso = (date: string | null) => date && new Date(date).toISOString()

/** Rows as cards: dates come as PostgreSQL writes them. */
const cardsOf = (rows: unknown): CardDTO[] =>
  (rows as CardDTO[]).map((row) => ({
    ...row,
    expected_close_date: iso(row.expected_close_date),
    stage_entered_at: new Date(row.stage_entered_at).toISOString(),
  }))

const CARD = `o.id, o.title, o.stage_id, o.customer_id, o.company_name, o.contact_name, o.owner_id, o.team_id,
  o.amount::float8 as amount, o.currency_code, o.probability, o.priority, o.tags, o.expected_close_date,
  o.stage_entered_at, o.rank, o.version`

const byRank = (a: CardDTO, b: CardDTO) => (a.rank < b.rank ? -1 : 1)

/** `rows` are cards of one column, at least one more than asked for when there are more. */
function pageOf(rows: CardDTO[], limit: number): Pick<BoardColumn, "cards" | "next_cursor"> {
  const cards = rows.sort(byRank).slice(0, limit)
  const next_cursor =
    rows.length > limit ? Buffer.from(cards[cards.length - 1].rank).toString("base64url") : null
  return { cards, next_cursor }
}

/** The first cards of columns, below a rank where one is given; of each part from the index that has it in order. */
async function readFirstCards(
  manager: EntityManager,
  stages: BoardStage[],
  filter: OpportunityFilter,
  most: number,
  below?: string,
): Promise<CardDTO[]> {
  const start = below === undefined ? undefined : { sql: "o.rank > ?", bindings: [below] }
  const parts = stages.flatMap((stage) => columnParts(stage, filter)).map((part) => allOf([part, start]))
  if (!parts.length) {
    return []
  }
  const statements = parts.map(
    ({ sql }) =>
      `(select ${CARD}, ${NEXT_ACTIVITY} from crm_opportunity o where ${sql} order by o.rank limit ?)`,
  )
  const rows = await manager.execute(
    statements.join(" union all "),
    parts.flatMap(({ bindings }) => [...bindings, most]),
  )
  return cardsOf(rows)
}

/** These cards, where the filter lets them through. */
export async function readCards(
  manager: EntityManager,
  filter: OpportunityFilter,
  ids: string[],
): Promise<CardDTO[]> {
  const { sql, bindings } = opportunityCondition({ ...filter, id: ids })
  return cardsOf(
    await manager.execute(`select ${CARD}, ${NEXT_ACTIVITY} from crm_opportunity o where ${sql}`, bindings),
  )
}

async function readCardsAndSums(
  manager: EntityManager,
  stages: BoardStage[],
  filter: OpportunityFilter,
  most: number,
): Promise<[CardDTO[], ColumnSum[]]> {
  if (!narrowed(filter)) {
    return await Promise.all([
      readFirstCards(manager, stages, filter, most),
      readSums(manager, stages, filter),
    ])
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
  stages: BoardStage[],
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
      ...pageOf(first, limit),
    }
  })
}

/** The next cards of one column, below the cursor. @throws invalid_data for a cursor that is not ours */
export async function readColumn(
  manager: EntityManager,
  stage: BoardStage,
  filter: OpportunityFilter,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<Pick<BoardColumn, "cards" | "next_cursor">> {
  const after = cursor === undefined ? undefined : Buffer.from(cursor, "base64url").toString()
  if (after !== undefined && !/^[0-9A-Za-z]+$/.test(after)) {
    throw crmError("cursor_invalid", { field: "cursor" })
  }
  return pageOf(await readFirstCards(manager, [stage], filter, limit + 1, after), limit)
}
