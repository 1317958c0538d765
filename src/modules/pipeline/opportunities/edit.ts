import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import {
  assertRequiredFields,
  assertVersion,
  missingFields,
  type MoveOpportunity,
  type MoveStage,
} from "../moves/move-rules"
import { lockOpportunities, readStages } from "../moves/move-store"
import { recordOwnerChanges } from "../owners/owner-changes"

/** A change of an opportunity by a person; `data` is the columns to write. */
export type OpportunityChange<Data> = {
  id: string
  version?: number
  data: Data
  actor_id: string | null
}

/** What a change did, so that it can be taken back. */
export type EditedOpportunity<Data> = { id: string; before: Data; owner_change_ids: string[] }

async function stageOf(manager: EntityManager, id: string): Promise<MoveStage | undefined> {
  return (await readStages(manager)).find((stage) => stage.id === id)
}

/** Refuses an opportunity that starts in a stage whose required fields it lacks, as a move there would. @throws invalid_data */
export async function assertMayStart(
  manager: EntityManager,
  opportunity: Record<string, unknown> & { stage_id: string },
): Promise<void> {
  const stage = await stageOf(manager, opportunity.stage_id)
  if (stage) {
    assertRequiredFields(opportunity, stage)
  }
}

/**
 * The opportunity as it is, locked until the transaction ends, if it may be changed so. What its stage asks for may not
 * be emptied; what was empty already, because a document moved it here, is not asked again.
 * @throws MedusaError not_found, conflict (stale version), invalid_data naming the fields that the stage asks for
 */
export async function lockForChange(
  manager: EntityManager,
  { id, version, data }: Omit<OpportunityChange<object>, "actor_id">,
): Promise<MoveOpportunity> {
  const [before] = await lockOpportunities(manager, [id])
  assertVersion("opportunity", before.version, version)
  const stage = await stageOf(manager, before.stage_id)
  const missed = new Set(missingFields(before, stage?.required_fields ?? []))
  const emptied = missingFields({ ...before, ...data }, stage?.required_fields ?? []).filter(
    (field) => !missed.has(field),
  )
  if (emptied.length) {
    throw crmError("stage_fields_emptied", {
      field: emptied[0],
      stage: stage?.name ?? "",
      fields: emptied,
      count: emptied.length,
    })
  }
  return before
}

/** Writes down that an opportunity changed hands, when it did. Returns the ids of what was written. */
export async function recordNewOwner(
  manager: EntityManager,
  before: MoveOpportunity,
  { data, actor_id }: OpportunityChange<{ owner_id?: string | null }>,
): Promise<string[]> {
  if (data.owner_id === undefined) {
    return []
  }
  const [from_owner_id, to_owner_id] = [before.owner_id as string | null, data.owner_id]
  return await recordOwnerChanges(manager, [
    { opportunity_id: before.id, from_owner_id, to_owner_id, actor_id },
  ])
}
