import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import type { Stage } from "../models"
import type { StageChangeBefore } from "../models/stage-change"
import type { MoveOpportunity, MoveResult, MoveStage } from "./move-rules"

const iso = (value: unknown) => new Date(value as string).toISOString()

/** A stage as the database has it. */
export type StageRow = InferTypeOf<typeof Stage> & MoveStage

/** All stages, in board order. */
export async function readStages(manager: EntityManager): Promise<StageRow[]> {
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
    throw crmError("stage_gone")
  }
}

const placeholders = (values: string[]) => values.map(() => "?").join(",")

/** The stage that each opportunity is in right now, without a lock. @throws not_found */
export async function readStageIds(manager: EntityManager, ids: string[]): Promise<Map<string, string>> {
  const rows: { id: string; stage_id: string }[] = await manager.execute(
    `select id, stage_id from crm_opportunity where id in (${placeholders(ids)}) and deleted_at is null`,
    ids,
  )
  const found = new Map(rows.map((row) => [row.id, row.stage_id]))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) {
    throw crmError("record_not_found", { record: "opportunity", id: missing })
  }
  return found
}

/** The opportunities in the order asked for, locked until the transaction ends. @throws not_found */
export async function lockOpportunities(manager: EntityManager, ids: string[]): Promise<MoveOpportunity[]> {
  const rows: MoveOpportunity[] = await manager.execute(
    `select * from crm_opportunity where id in (${placeholders(ids)}) and deleted_at is null order by id for update`,
    ids,
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = found.get(id)
    if (!row) {
      throw crmError("record_not_found", { record: "opportunity", id })
    }
    return {
      ...row,
      stage_entered_at: iso(row.stage_entered_at),
      closed_at: row.closed_at === null ? null : iso(row.closed_at),
    }
  })
}

/** An opportunity's new stage, place and what follows from them. */
export type MoveRow = MoveResult & { id: string; stage_id: string; rank: string }

/** Writes moves and raises the versions, in one statement. */
export async function saveMoves(manager: EntityManager, moves: MoveRow[]): Promise<void> {
  await manager.execute(
    `update crm_opportunity o set stage_id = n.stage_id, rank = n.rank, probability = n.probability,
       probability_is_manual = n.probability_is_manual, lost_reason_id = n.lost_reason_id, lost_note = n.lost_note,
       stage_entered_at = n.stage_entered_at, closed_at = n.closed_at, version = o.version + 1, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as n(id text, stage_id text, rank text, probability int,
       probability_is_manual boolean, lost_reason_id text, lost_note text, stage_entered_at timestamptz,
       closed_at timestamptz) where o.id = n.id`,
    [JSON.stringify(moves)],
  )
}

/** Takes cards out of the order of their columns for a moment, so that their new keys may equal each other's old ones. */
export async function liftCards(manager: EntityManager, ids: string[]): Promise<void> {
  await manager.execute(
    `update crm_opportunity set rank = '~' || id where id in (${ids.map(() => "?").join(",")})`,
    ids,
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

/** An entry of the history. */
export type ChangeEntry = ChangeNote & {
  opportunity_id: string
  from_stage_id: string | null
  to_stage_id: string
  before: StageChangeBefore | null
}

/** Appends to the history, in one statement. Returns the new entries' ids in the same order. Dated by the clock, as a transaction may have waited for a lock. */
export async function recordChanges(manager: EntityManager, changes: ChangeEntry[]): Promise<string[]> {
  const rows = changes.map(({ source, ...change }) => ({
    ...change,
    id: generateEntityId(undefined, "crmstch"),
    source_type: source?.type ?? null,
    source_id: source?.id ?? null,
  }))
  await manager.execute(
    `insert into crm_stage_change (id, opportunity_id, from_stage_id, to_stage_id, actor_id, trigger, source_type,
       source_id, occurrence_key, before, lost_reason_id, note, at)
     select n.id, n.opportunity_id, n.from_stage_id, n.to_stage_id, n.actor_id, n.trigger, n.source_type, n.source_id,
       n.occurrence_key, n.before, n.lost_reason_id, n.note, clock_timestamp()
     from jsonb_to_recordset(?::jsonb) as n(id text, opportunity_id text, from_stage_id text, to_stage_id text,
       actor_id text, trigger text, source_type text, source_id text, occurrence_key text, before jsonb,
       lost_reason_id text, note text)`,
    [JSON.stringify(rows)],
  )
  return rows.map(({ id }) => id)
}
