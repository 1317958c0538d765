import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { ranksAt } from "../ranks/column-ranks"
import { stageAfter, type StageTrigger } from "../stages/triggers"
import type { MoveOpportunity, MoveStage } from "./move-rules"
import { lockOpportunities, lockStages, readStages } from "./move-store"
import { enterStageAt, type Moved } from "./moves"

/** An operation on a document that may move its opportunity. */
export type DocumentOperation = {
  trigger: StageTrigger
  /** The latest operation of each other live document, so that a backward trigger stops there. */
  held?: StageTrigger[]
  source: { type: "offer" | "sales_order"; id: string }
  /** Unique for each occurrence: the same one twice moves once. */
  occurrence_key: string
  actor_id: string | null
}

/** Moves an opportunity where one operation leads, unless it stays. */
async function follow(
  manager: EntityManager,
  stages: MoveStage[],
  opportunity: MoveOpportunity,
  { actor_id, trigger, held, source, occurrence_key }: DocumentOperation,
): Promise<Moved | undefined> {
  const current = stages.find((stage) => stage.id === opportunity.stage_id)
  const target = current && stageAfter(stages, current, trigger, held)
  if (!target) {
    return undefined
  }
  const [rank] = await ranksAt(manager, target.id, {}, 1)
  const note = { actor_id, trigger, source, occurrence_key }
  const [moved] = await enterStageAt(manager, stages, target, [{ opportunity, rank, note }])
  return moved
}

/**
 * Moves an opportunity where document operations lead, one after the other; those that were seen before are left out.
 * Returns the moves: none where it stays.
 */
export async function followDocuments(
  manager: EntityManager,
  opportunity_id: string,
  operations: DocumentOperation[],
): Promise<Moved[]> {
  const stages = await readStages(manager)
  // Every stage is locked: the target depends on the stage, which only the lock holds still.
  await lockStages(
    manager,
    stages.map((stage) => stage.id),
  )
  let [opportunity] = await lockOpportunities(manager, [opportunity_id])
  const done: { occurrence_key: string }[] = await manager.execute(
    "select occurrence_key from crm_stage_change where occurrence_key in (?) and deleted_at is null",
    [operations.map(({ occurrence_key }) => occurrence_key)],
  )
  const seen = new Set(done.map(({ occurrence_key }) => occurrence_key))
  const moves: Moved[] = []
  for (const operation of operations.filter(({ occurrence_key }) => !seen.has(occurrence_key))) {
    if (moves.length) {
      // It stands elsewhere now.
      ;[opportunity] = await lockOpportunities(manager, [opportunity_id])
    }
    const moved = await follow(manager, stages, opportunity, operation)
    moves.push(...(moved ? [moved] : []))
  }
  return moves
}
