import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { LONGEST_RANK, ranksBetween } from "./rank"

/** Where in the column: directly above or below another card; nothing = on top. */
export type Place = {
  /** The card that comes directly below. */
  before_id?: string | null
  /** The card that comes directly above. */
  after_id?: string | null
  /** Whoever moves may not see that card: it is answered as if it were not there. */
  is_hidden?: boolean
}

type Gap = { above: string | null; below: string | null }

/** How many cards on each side get new keys when there is no room between two of them. */
const WINDOW = 16

async function neighbour(
  manager: EntityManager,
  stage_id: string,
  side: "above" | "below",
  rank: string | null,
  except: string[],
): Promise<string | null> {
  const [compare, order] = side === "above" ? ["<", "desc"] : [">", "asc"]
  const [row] = await manager.execute(
    `select rank from crm_opportunity where stage_id = ? and deleted_at is null
       ${except.length ? `and id not in (${except.map(() => "?").join(",")})` : ""}
       ${rank === null ? "" : `and rank ${compare} ?`} order by rank ${order} limit 1`,
    [stage_id, ...except, ...(rank === null ? [] : [rank])],
  )
  return row?.rank ?? null
}

async function rankOfCard(
  manager: EntityManager,
  stage_id: string,
  id: string,
  { is_hidden }: Place,
): Promise<string> {
  const [row] = await manager.execute(
    "select rank from crm_opportunity where id = ? and stage_id = ? and deleted_at is null",
    [id, stage_id],
  )
  if (!row || is_hidden) {
    throw crmError("card_moved_away", { id })
  }
  return row.rank
}

async function findGap(
  manager: EntityManager,
  stage_id: string,
  place: Place,
  except: string[],
): Promise<Gap> {
  if (place.before_id) {
    const below = await rankOfCard(manager, stage_id, place.before_id, place)
    return { above: await neighbour(manager, stage_id, "above", below, except), below }
  }
  if (place.after_id) {
    const above = await rankOfCard(manager, stage_id, place.after_id, place)
    return { above, below: await neighbour(manager, stage_id, "below", above, except) }
  }
  return { above: null, below: await neighbour(manager, stage_id, "below", null, except) }
}

const longest = (ranks: string[]) => Math.max(0, ...ranks.map((rank) => rank.length))

/** Writes new keys in two steps, because one may equal a key that another of these cards still holds. */
async function writeRanks(manager: EntityManager, ranks: { id: string; rank: string }[]): Promise<void> {
  for (const prefix of ["~", ""]) {
    await manager.execute(
      `update crm_opportunity o set rank = ? || n.rank from jsonb_to_recordset(?::jsonb) as n(id text, rank text)
         where o.id = n.id`,
      [prefix, JSON.stringify(ranks)],
    )
  }
}

/**
 * Spreads the keys of the cards around a place, in the same order, until they are short again: a window of cards,
 * wider only where keys are crowded, so that the cost does not grow with the column.
 */
async function makeRoom(manager: EntityManager, stage_id: string, around: string): Promise<void> {
  for (let window = WINDOW; ; window *= 4) {
    const rows: { id: string; rank: string }[] = await manager.execute(
      `(select id, rank from crm_opportunity where stage_id = ? and deleted_at is null and rank <= ?
          order by rank desc limit ?)
       union all
       (select id, rank from crm_opportunity where stage_id = ? and deleted_at is null and rank > ?
          order by rank limit ?)`,
      [stage_id, around, window + 1, stage_id, around, window + 1],
    )
    rows.sort((a, b) => (a.rank < b.rank ? -1 : 1))
    const upper = rows.filter(({ rank }) => rank <= around)
    const lower = rows.filter(({ rank }) => rank > around)
    // The outermost card of a full window keeps its key: it is the bound.
    const above = upper.length > window ? upper.shift() : undefined
    const below = lower.length > window ? lower.pop() : undefined
    const cards = [...upper, ...lower]
    const ranks = ranksBetween(above?.rank ?? null, below?.rank ?? null, cards.length)
    if (longest(ranks) <= LONGEST_RANK / 2 || (!above && !below)) {
      await writeRanks(
        manager,
        cards.map(({ id }, index) => ({ id, rank: ranks[index] })),
      )
      return
    }
  }
}

/**
 * Keys for so many cards at a place of a column whose stage is locked, in their order from the top; `moving` are the
 * cards that go there. Makes room where keys have grown long. @throws conflict when the card beside it is gone
 */
export async function ranksAt(
  manager: EntityManager,
  stage_id: string,
  place: Place,
  count: number,
  moving: string[] = [],
): Promise<string[]> {
  const gap = await findGap(manager, stage_id, place, moving)
  const ranks = ranksBetween(gap.above, gap.below, count)
  if (longest(ranks) <= LONGEST_RANK) {
    return ranks
  }
  await makeRoom(manager, stage_id, gap.above ?? gap.below ?? "")
  const wider = await findGap(manager, stage_id, place, moving)
  return ranksBetween(wider.above, wider.below, count)
}

/** The old key if it is still free in its column, else the nearest place below it. */
export async function rankNear(
  manager: EntityManager,
  stage_id: string,
  card_id: string,
  rank: string,
): Promise<string> {
  const [taken] = await manager.execute(
    "select id from crm_opportunity where stage_id = ? and rank = ? and id <> ? and deleted_at is null",
    [stage_id, rank, card_id],
  )
  return taken ? ranksBetween(rank, await neighbour(manager, stage_id, "below", rank, [card_id]), 1)[0] : rank
}
