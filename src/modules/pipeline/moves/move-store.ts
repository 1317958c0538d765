import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { StageChangeBefore } from "../models/stage-change"
import { LONGEST_RANK, rankBetween, ranksFor } from "../ranks/rank"
import type { MoveOpportunity, MoveResult, MoveStage } from "./move-rules"

/** Where in the column: directly before or after another card; nothing = on top. */
export type Place = { before_id?: string | null; after_id?: string | null }

const iso = (value: unknown) => new Date(value as string).toISOString()

/** All stages, in board order. */
export async function readStages(manager: EntityManager): Promise<MoveStage[]> {
  return await manager.execute("select * from crm_stage where deleted_at is null order by rank, id")
}

/**
 * Locks the stages that a move touches, always in the same order, so that two moves never wait for each other.
 * Ranks of a column change only while its stage is locked.
 * @throws MedusaError conflict when a stage was deleted meanwhile
 */
export async function lockStages(manager: EntityManager, ids: string[]): Promise<void> {
  const unique = [...new Set(ids)].sort()
  const rows = await manager.execute(
    `select id from crm_stage where id in (${unique.map(() => "?").join(",")}) and deleted_at is null
       order by id for no key update`,
    unique,
  )
  if (rows.length !== unique.length) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "The stage was deleted meanwhile. Look at the board again.",
    )
  }
}

/** The stage an opportunity is in right now, without a lock. */
export async function readStageId(manager: EntityManager, id: string): Promise<string> {
  const [row] = await manager.execute(
    "select stage_id from crm_opportunity where id = ? and deleted_at is null",
    [id],
  )
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Opportunity ${id} was not found`)
  }
  return row.stage_id
}

/** The opportunity, locked until the transaction ends. */
export async function lockOpportunity(manager: EntityManager, id: string): Promise<MoveOpportunity> {
  const [row] = await manager.execute(
    "select * from crm_opportunity where id = ? and deleted_at is null for update",
    [id],
  )
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Opportunity ${id} was not found`)
  }
  return {
    ...(row as MoveOpportunity),
    stage_entered_at: iso(row.stage_entered_at),
    closed_at: row.closed_at === null ? null : iso(row.closed_at),
  }
}

async function neighbourRank(
  manager: EntityManager,
  stage_id: string,
  side: "above" | "below",
  rank: string | null,
  except: string,
): Promise<string | null> {
  const [compare, order] = side === "above" ? ["<", "desc"] : [">", "asc"]
  const [row] = await manager.execute(
    `select rank from crm_opportunity where stage_id = ? and deleted_at is null and id <> ?
       ${rank === null ? "" : `and rank ${compare} ?`} order by rank ${order} limit 1`,
    rank === null ? [stage_id, except] : [stage_id, except, rank],
  )
  return row?.rank ?? null
}

async function rankOfCard(manager: EntityManager, stage_id: string, id: string): Promise<string> {
  const [row] = await manager.execute(
    "select rank from crm_opportunity where id = ? and stage_id = ? and deleted_at is null",
    [id, stage_id],
  )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Card ${id} is no longer in this stage. Look at the board again and repeat the move.`,
    )
  }
  return row.rank
}

/** Gives every card of a column a short key again, in the same order. Under the stage's lock. */
async function renumber(manager: EntityManager, stage_id: string): Promise<void> {
  const rows: { id: string }[] = await manager.execute(
    "select id from crm_opportunity where stage_id = ? and deleted_at is null order by rank, id",
    [stage_id],
  )
  if (!rows.length) {
    return
  }
  const ranks = ranksFor(rows.length)
  // Two steps, because the new keys may equal keys that other cards still hold.
  const write = (prefix: string) =>
    manager.execute(
      `update crm_opportunity o set rank = n.rank
         from unnest(string_to_array(?, ','), string_to_array(?, ',')) as n(id, rank) where o.id = n.id`,
      [rows.map((row) => row.id).join(","), ranks.map((rank) => prefix + rank).join(",")],
    )
  await write("~")
  await write("")
}

/** The key of a place in a column that is locked. Renumbers the column when its keys have grown long. */
export async function rankAt(
  manager: EntityManager,
  stage_id: string,
  card_id: string,
  place: Place,
): Promise<string> {
  const rank = await findRank(manager, stage_id, card_id, place)
  if (rank.length <= LONGEST_RANK) {
    return rank
  }
  await renumber(manager, stage_id)
  return await findRank(manager, stage_id, card_id, place)
}

async function findRank(
  manager: EntityManager,
  stage_id: string,
  card_id: string,
  place: Place,
): Promise<string> {
  if (place.before_id) {
    const below = await rankOfCard(manager, stage_id, place.before_id)
    return rankBetween(await neighbourRank(manager, stage_id, "above", below, card_id), below)
  }
  if (place.after_id) {
    const above = await rankOfCard(manager, stage_id, place.after_id)
    return rankBetween(above, await neighbourRank(manager, stage_id, "below", above, card_id))
  }
  return rankBetween(null, await neighbourRank(manager, stage_id, "below", null, card_id))
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
  return taken ? rankBetween(rank, await neighbourRank(manager, stage_id, "below", rank, card_id)) : rank
}

/** Writes a move and raises the version. */
export async function saveMove(
  manager: EntityManager,
  id: string,
  stage_id: string,
  rank: string,
  result: MoveResult,
): Promise<void> {
  await manager.execute(
    `update crm_opportunity set stage_id = ?, rank = ?, probability = ?, probability_is_manual = ?, lost_reason_id = ?,
       lost_note = ?, stage_entered_at = ?, closed_at = ?, version = version + 1, updated_at = now() where id = ?`,
    [
      stage_id,
      rank,
      result.probability,
      result.probability_is_manual,
      result.lost_reason_id,
      result.lost_note,
      result.stage_entered_at,
      result.closed_at,
      id,
    ],
  )
}

/** What a StageChange says beside the stages. */
export type ChangeNote = {
  actor_id: string | null
  trigger: string
  source?: { type: string; id: string } | null
  occurrence_key?: string | null
  lost_reason_id?: string | null
  note?: string | null
}

/** Appends to the history and returns the new entry's id. Dated by the clock, as a transaction may have waited for a lock. */
export async function recordChange(
  manager: EntityManager,
  opportunity_id: string,
  from_stage_id: string | null,
  to_stage_id: string,
  change: ChangeNote,
  before: StageChangeBefore | null,
): Promise<string> {
  const id = generateEntityId(undefined, "crmstch")
  await manager.execute(
    `insert into crm_stage_change (id, opportunity_id, from_stage_id, to_stage_id, actor_id, trigger, source_type,
       source_id, occurrence_key, before, lost_reason_id, note, at) values (?,?,?,?,?,?,?,?,?,?,?,?, clock_timestamp())`,
    [
      id,
      opportunity_id,
      from_stage_id,
      to_stage_id,
      change.actor_id,
      change.trigger,
      change.source?.type ?? null,
      change.source?.id ?? null,
      change.occurrence_key ?? null,
      before === null ? null : JSON.stringify(before),
      change.lost_reason_id ?? null,
      change.note ?? null,
    ],
  )
  return id
}
