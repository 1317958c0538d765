import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { StageChangeBefore } from "../models/stage-change"
import { stageAfter, type StageKind, type StageTrigger } from "../stages/triggers"
import { assertRequiredFields, assertVersion, enterStage, type MoveStage, snapshotBefore } from "./move-rules"
import {
  type ChangeNote,
  lockOpportunity,
  lockStages,
  type Place,
  rankAt,
  rankNear,
  readStageId,
  readStages,
  recordChange,
  saveMove,
} from "./move-store"

/** A move by a person. `place` is before or after another card of the stage; without one the card goes on top. */
export type MoveInput = Place & {
  id: string
  stage_id: string
  version?: number
  lost_reason_id?: string | null
  lost_note?: string | null
  actor_id: string | null
  trigger: "move" | "win" | "lose" | "reopen"
}

/** A move by an operation on a document. */
export type TriggerInput = {
  opportunity_id: string
  trigger: StageTrigger
  /** The latest operation of each other live document, so that a backward trigger stops there. */
  held?: StageTrigger[]
  source: { type: "offer" | "sales_order"; id: string }
  /** Unique for each occurrence: the same one twice moves once. */
  occurrence_key: string
  actor_id: string | null
}

/** What a move did; `change_id` takes it back, the kinds say which events follow. */
export type Moved = {
  opportunity_id: string
  change_id: string
  from_stage_id: string
  to_stage_id: string
  from_kind: StageKind
  to_kind: StageKind
  trigger: string
}

async function lockForMove(manager: EntityManager, id: string, stage_id: string | undefined) {
  const seen = await readStageId(manager, id)
  await lockStages(manager, stage_id ? [seen, stage_id] : [seen])
  const opportunity = await lockOpportunity(manager, id)
  if (opportunity.stage_id !== seen) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This opportunity was moved by someone else at the same moment. Look at it again and repeat what you did.",
    )
  }
  return opportunity
}

/** Moves an opportunity to a place on the board. @throws not_found, conflict (stale version), invalid_data (stage, lost reason, required fields) */
export async function move(manager: EntityManager, input: MoveInput): Promise<Moved> {
  const stages = await readStages(manager)
  const stage = stages.find((candidate) => candidate.id === input.stage_id)
  if (!stage) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `stage_id: stage ${input.stage_id} does not exist`)
  }
  const opportunity = await lockForMove(manager, input.id, stage.id)
  assertVersion("opportunity", opportunity.version, input.version)
  const isNewStage = opportunity.stage_id !== stage.id
  if (stage.kind === "lost" && (isNewStage || input.lost_reason_id)) {
    await assertLostReason(manager, input.lost_reason_id)
  } else if (isNewStage) {
    assertRequiredFields(opportunity, stage)
  }
  const isPlaced = Boolean(input.before_id || input.after_id)
  const rank = isNewStage || isPlaced ? await rankAt(manager, stage.id, input.id, input) : opportunity.rank
  await saveMove(manager, input.id, stage.id, rank, enterStage(opportunity, stage, input, new Date()))
  const note: ChangeNote = {
    actor_id: input.actor_id,
    trigger: isNewStage ? input.trigger : "reorder",
    lost_reason_id: stage.kind === "lost" ? input.lost_reason_id : null,
    note: stage.kind === "lost" ? input.lost_note : null,
  }
  const change_id = await recordChange(
    manager,
    input.id,
    opportunity.stage_id,
    stage.id,
    note,
    snapshotBefore(opportunity),
  )
  return movedOf(
    stages,
    { opportunity_id: input.id, change_id, trigger: note.trigger },
    opportunity.stage_id,
    stage.id,
  )
}

function movedOf(
  stages: MoveStage[],
  moved: Pick<Moved, "opportunity_id" | "change_id" | "trigger">,
  from_stage_id: string,
  to_stage_id: string,
): Moved {
  const kindOf = (id: string) => stages.find((stage) => stage.id === id)?.kind ?? "open"
  return {
    ...moved,
    from_stage_id,
    to_stage_id,
    from_kind: kindOf(from_stage_id),
    to_kind: kindOf(to_stage_id),
  }
}

async function assertLostReason(manager: EntityManager, id: string | null | undefined): Promise<void> {
  if (!id) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "lost_reason_id: say why the opportunity is lost")
  }
  const [reason] = await manager.execute(
    "select id from crm_lost_reason where id = ? and deleted_at is null",
    [id],
  )
  if (!reason) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `lost_reason_id: lost reason ${id} does not exist`)
  }
}

/** Moves an opportunity where a document operation leads, or null when it stays or the occurrence was seen before. */
export async function applyTrigger(manager: EntityManager, input: TriggerInput): Promise<Moved | null> {
  const stages = await readStages(manager)
  const seen = await readStageId(manager, input.opportunity_id)
  // Every stage is locked: the target depends on the stage, which only the lock holds still.
  await lockStages(manager, stages.map((stage) => stage.id).concat(seen))
  const opportunity = await lockOpportunity(manager, input.opportunity_id)
  const [done] = await manager.execute(
    "select id from crm_stage_change where occurrence_key = ? and deleted_at is null",
    [input.occurrence_key],
  )
  const current = stages.find((stage) => stage.id === opportunity.stage_id)
  const target = current && !done ? stageAfter(stages, current, input.trigger, input.held) : undefined
  if (!target) {
    return null
  }
  const rank = await rankAt(manager, target.id, opportunity.id, {})
  await saveMove(manager, opportunity.id, target.id, rank, enterStage(opportunity, target, {}, new Date()))
  const change_id = await recordChange(
    manager,
    opportunity.id,
    opportunity.stage_id,
    target.id,
    input,
    snapshotBefore(opportunity),
  )
  const moved = { opportunity_id: opportunity.id, change_id, trigger: input.trigger }
  return movedOf(stages, moved, opportunity.stage_id, target.id)
}

type ChangeRow = {
  id: string
  from_stage_id: string
  to_stage_id: string
  trigger: string
  source_type: string | null
  before: StageChangeBefore | null
}

async function putBack(manager: EntityManager, opportunity_id: string, change: ChangeRow): Promise<void> {
  const before = change.before as StageChangeBefore
  const rank = await rankNear(manager, change.from_stage_id, opportunity_id, before.rank)
  await saveMove(manager, opportunity_id, change.from_stage_id, rank, before)
}

/** Undoes the latest move by a person: place, probability, reason and dates as they were. @throws conflict */
export async function undo(
  manager: EntityManager,
  input: { id: string; version?: number; actor_id: string | null },
): Promise<Moved> {
  const seen = await readStageId(manager, input.id)
  const expected = await latestChange(manager, input.id)
  await lockStages(manager, [seen, expected.from_stage_id])
  const opportunity = await lockOpportunity(manager, input.id)
  assertVersion("opportunity", opportunity.version, input.version)
  const change = await latestChange(manager, input.id)
  if (change.id !== expected.id || opportunity.stage_id !== change.to_stage_id) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This opportunity was moved again meanwhile. Look at it again.",
    )
  }
  await putBack(manager, input.id, change)
  const note = { actor_id: input.actor_id, trigger: "undo", source: { type: "stage_change", id: change.id } }
  const { from_stage_id, to_stage_id } = change
  const before = snapshotBefore(opportunity)
  const change_id = await recordChange(manager, input.id, to_stage_id, from_stage_id, note, before)
  const moved = { opportunity_id: input.id, change_id, trigger: "undo" }
  return movedOf(await readStages(manager), moved, to_stage_id, from_stage_id)
}

/** The change that undo would take back. @throws conflict when there is none, or a document made it */
async function latestChange(manager: EntityManager, opportunity_id: string): Promise<ChangeRow> {
  const [change]: ChangeRow[] = await manager.execute(
    "select * from crm_stage_change where opportunity_id = ? and deleted_at is null order by at desc, id desc limit 1",
    [opportunity_id],
  )
  if (!change?.from_stage_id || !change.before || change.trigger === "undo") {
    throw new MedusaError(MedusaError.Types.CONFLICT, "There is no move to undo.")
  }
  if (change.source_type) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "A document moved this opportunity: undo the operation on that document, or move the opportunity by hand.",
    )
  }
  return change
}

/** The stage to reopen into: where it stood before it was last won or lost, else the first open one. */
export async function stageToReopen(
  manager: EntityManager,
  opportunity_id: string,
): Promise<MoveStage | undefined> {
  const open = (await readStages(manager)).filter((stage) => stage.kind === "open")
  const changes: { from_stage_id: string }[] = await manager.execute(
    `select from_stage_id from crm_stage_change
       where opportunity_id = ? and from_stage_id is not null and deleted_at is null order by at desc, id desc`,
    [opportunity_id],
  )
  const before = changes.map((change) => open.find((stage) => stage.id === change.from_stage_id))
  return before.find((stage) => stage !== undefined) ?? open[0]
}

/** Takes a move back as if it had never been: for a workflow whose later step failed. */
export async function revert(manager: EntityManager, moved: Moved): Promise<void> {
  await lockStages(manager, [moved.from_stage_id, moved.to_stage_id])
  const opportunity = await lockOpportunity(manager, moved.opportunity_id)
  const [change]: ChangeRow[] = await manager.execute("select * from crm_stage_change where id = ?", [
    moved.change_id,
  ])
  if (change?.before && opportunity.stage_id === moved.to_stage_id) {
    await putBack(manager, moved.opportunity_id, change)
  }
  await manager.execute("delete from crm_stage_change where id = ?", [moved.change_id])
}
