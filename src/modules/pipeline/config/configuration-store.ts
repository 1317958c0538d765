import { onManager } from "../../../persistence/stores"
import type { PipelineSession } from "../entities"
import type { Moved } from "../moves/moves"
import type { StageTrigger } from "../stages/triggers"
import { freeKey, lockConfiguration } from "./lock"
import { orderRows } from "./order"
import {
  assertStageFits,
  assignTrigger,
  countHeld,
  placeNewStage,
  removeStage,
  type StageData,
} from "./stages"

async function saveStage(
  { manager, service, context }: PipelineSession,
  { id, ...data }: StageData & { id?: string },
): Promise<string> {
  await lockConfiguration(manager)
  await assertStageFits(manager, id, data)
  if (id !== undefined) {
    await service.updateStages({ id, ...data }, context)
    return id
  }
  const name = data.name ?? ""
  const created = await service.createStages(
    { ...data, name, key: await freeKey(manager, "crm_stage", name), rank: 0 },
    context,
  )
  await manager.flush()
  await placeNewStage(manager, created.id)
  return created.id
}

async function lockAndRemoveStage(
  { manager }: PipelineSession,
  input: Parameters<typeof removeStage>[1],
): Promise<Moved[]> {
  await lockConfiguration(manager)
  return await removeStage(manager, input)
}

async function orderStages({ manager }: PipelineSession, stage_ids: string[]): Promise<string[]> {
  await lockConfiguration(manager)
  return await orderRows(manager, "crm_stage", stage_ids)
}

async function orderLostReasons({ manager }: PipelineSession, lost_reason_ids: string[]): Promise<string[]> {
  await lockConfiguration(manager)
  return await orderRows(manager, "crm_lost_reason", lost_reason_ids)
}

async function lockAndAssignTrigger(
  { manager }: PipelineSession,
  { trigger, stage_id }: { trigger: StageTrigger; stage_id: string | null },
): Promise<string | null> {
  await lockConfiguration(manager)
  return await assignTrigger(manager, trigger, stage_id)
}

/** How the board is set up: stages and lost reasons. One change at a time. */
export const configurationStore = {
  reads: {
    /** How many opportunities a stage holds, whoever owns them. @throws not_found */
    countHeld: onManager(countHeld),
  },
  writes: {
    /** Creates a stage, or changes the one with this id. Returns its id. @throws not_found, conflict */
    saveStage,
    /** Deletes a stage and moves what is in it. @throws not_found, conflict, invalid_data */
    removeStage: lockAndRemoveStage,
    /** Orders the board. Returns the order before. @throws invalid_data unless every stage is named once */
    orderStages,
    /** Orders the lost reasons. Returns the order before. @throws invalid_data unless every one is named once */
    orderLostReasons,
    /** Lets an operation lead to one stage, or to none. Returns where it led before. @throws not_found */
    assignTrigger: lockAndAssignTrigger,
  },
}
