import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import type { MoveStage } from "../moves/move-rules"
import { lockOpportunities, lockStages, readStages } from "../moves/move-store"
import { enterStageAt, type Moved } from "../moves/moves"
import { ranksBetween } from "../ranks/rank"
import { stageForTrigger, type StageKind, type StageTrigger } from "../stages/triggers"
import { orderRows } from "./order"

/** What a stage is made of; key and place are the module's own. */
export type StageData = {
  name?: string
  names?: Record<string, string>
  kind?: StageKind
  probability?: number
  color?: string
  folded?: boolean
  rotting_days?: number | null
  triggers?: StageTrigger[]
  required_fields?: string[]
}

async function countIn(manager: EntityManager, stage_id: string): Promise<number> {
  const [row] = await manager.execute(
    "select count(*)::int as count from crm_opportunity where stage_id = ? and deleted_at is null",
    [stage_id],
  )
  return row.count
}

function assertNotLastOfKind(stages: MoveStage[], stage: MoveStage): void {
  if (stages.filter((other) => other.kind === stage.kind).length === 1) {
    throw crmError("stage_last_of_kind", { stage: stage.name, kind: stage.kind })
  }
}

function stageOf(stages: MoveStage[], id: string): MoveStage {
  const stage = stages.find((candidate) => candidate.id === id)
  if (!stage) {
    throw crmError("record_not_found", { record: "stage", id })
  }
  return stage
}

/**
 * Refuses a stage that would break the board: a trigger belongs to at most one stage, and a stage changes its kind
 * only while it is empty and not the last of its kind.
 * @throws MedusaError not_found, conflict
 */
export async function assertStageFits(
  manager: EntityManager,
  id: string | undefined,
  data: StageData,
): Promise<void> {
  const stages = await readStages(manager)
  for (const trigger of data.triggers ?? []) {
    const owner = stages.find((stage) => stage.id !== id && stage.triggers.includes(trigger))
    if (owner) {
      throw crmError("stage_trigger_taken", { field: "triggers", trigger, stage: owner.name })
    }
  }
  if (id === undefined) {
    return
  }
  const stage = stageOf(stages, id)
  if (data.kind !== undefined && data.kind !== stage.kind) {
    assertNotLastOfKind(stages, stage)
    await lockStages(manager, [id])
    if (await countIn(manager, id)) {
      throw crmError("stage_not_empty", { field: "kind", stage: stage.name })
    }
  }
}

/**
 * Lets an operation lead to this stage and to no other; null = it moves nothing. Returns the stage it led to before.
 * @throws not_found
 */
export async function assignTrigger(
  manager: EntityManager,
  trigger: StageTrigger,
  stage_id: string | null,
): Promise<string | null> {
  const stages = await readStages(manager)
  if (stage_id !== null) {
    stageOf(stages, stage_id)
  }
  await manager.execute(
    `update crm_stage set updated_at = now(), triggers =
       case when id = ? then array_append(array_remove(triggers, ?), ?) else array_remove(triggers, ?) end
       where deleted_at is null and (id = ? or ? = any(triggers))`,
    [stage_id, trigger, trigger, trigger, stage_id, trigger],
  )
  return stageForTrigger(stages, trigger)?.id ?? null
}

/** How many opportunities a stage holds. @throws not_found */
export async function countHeld(manager: EntityManager, id: string): Promise<number> {
  stageOf(await readStages(manager), id)
  return await countIn(manager, id)
}

/** Puts a new stage after the last one of its kind (an open one before the first that ends a deal). */
export async function placeNewStage(manager: EntityManager, id: string): Promise<void> {
  const stages = await readStages(manager)
  const stage = stageOf(stages, id)
  const others = stages.filter((other) => other.id !== id)
  const last = others.map((other) => other.kind).lastIndexOf(stage.kind)
  const at = last === -1 ? others.length : last + 1
  await orderRows(
    manager,
    "crm_stage",
    [...others.slice(0, at), stage, ...others.slice(at)].map((each) => each.id),
  )
}

/**
 * Deletes a stage. Its opportunities, if any, go to the end of the target stage in the order they have.
 * @throws MedusaError not_found, conflict (last of its kind, holds opportunities and no target), invalid_data (target)
 */
export async function removeStage(
  manager: EntityManager,
  input: { id: string; target_stage_id?: string; actor_id: string | null },
): Promise<Moved[]> {
  const stages = await readStages(manager)
  const stage = stageOf(stages, input.id)
  const target =
    input.target_stage_id === undefined ? undefined : targetOf(stages, stage, input.target_stage_id)
  assertNotLastOfKind(stages, stage)
  await lockStages(manager, target ? [stage.id, target.id] : [stage.id])
  const count = await countIn(manager, stage.id)
  if (count && !target) {
    throw crmError("stage_target_needed", { field: "target_stage_id", stage: stage.name, count })
  }
  const moved = count && target ? await moveAll(manager, stages, stage, target, input.actor_id) : []
  await manager.execute("update crm_stage set deleted_at = now() where id = ?", [stage.id])
  return moved
}

function targetOf(stages: MoveStage[], stage: MoveStage, id: string): MoveStage {
  const target = stages.find((candidate) => candidate.id === id && candidate.id !== stage.id)
  if (!target) {
    throw crmError("stage_target_missing", { field: "target_stage_id", id })
  }
  if (target.kind !== stage.kind) {
    throw crmError("stage_target_other_kind", {
      field: "target_stage_id",
      target: target.name,
      target_kind: target.kind,
      stage: stage.name,
      kind: stage.kind,
    })
  }
  return target
}

/** So many at a time, however many the stage holds. */
const PORTION = 1000

async function moveAll(
  manager: EntityManager,
  stages: MoveStage[],
  stage: MoveStage,
  target: MoveStage,
  actor_id: string | null,
): Promise<Moved[]> {
  const cards: { id: string }[] = await manager.execute(
    "select id from crm_opportunity where stage_id = ? and deleted_at is null order by rank",
    [stage.id],
  )
  const [bottom] = await manager.execute(
    "select rank from crm_opportunity where stage_id = ? and deleted_at is null order by rank desc limit 1",
    [target.id],
  )
  const ranks = ranksBetween(bottom?.rank ?? null, null, cards.length)
  const note = { actor_id, trigger: "move", note: `Stage "${stage.name}" was deleted` }
  const moved: Moved[] = []
  for (let first = 0; first < cards.length; first += PORTION) {
    const ids = cards.slice(first, first + PORTION).map(({ id }) => id)
    const opportunities = await lockOpportunities(manager, ids)
    moved.push(
      ...(await enterStageAt(
        manager,
        stages,
        target,
        opportunities.map((opportunity, index) => ({ opportunity, rank: ranks[first + index], note })),
      )),
    )
  }
  return moved
}
