import type { InferTypeOf } from "@medusajs/framework/types"
import { onManager } from "../../../persistence/stores"
import type { PipelineSession } from "../entities"
import { removeOpportunity } from "../leads/conversion"
import type { Opportunity } from "../models"
import { lockOpportunities, lockStages, recordChanges } from "../moves/move-store"
import { forgetOwnerChanges } from "../owners/owner-changes"
import { ranksAt } from "../ranks/column-ranks"
import {
  assertMayStart,
  type EditedOpportunity,
  lockForChange,
  type OpportunityChange,
  recordNewOwner,
} from "./edit"

type OpportunityRow = InferTypeOf<typeof Opportunity>

/** What a person may write of an opportunity; the stage changes by moving it. */
export type OpportunityEdit = Partial<
  Pick<
    OpportunityRow,
    | "title"
    | "customer_id"
    | "company_name"
    | "contact_name"
    | "email"
    | "phone"
    | "owner_id"
    | "team_id"
    | "currency_code"
    | "amount_source"
    | "probability"
    | "probability_is_manual"
    | "expected_close_date"
    | "priority"
    | "source"
    | "tags"
    | "description"
  >
> & { amount?: number }

/** What a new opportunity is made of; rank, version and dates are the module's own. */
export type NewOpportunity = OpportunityEdit & {
  title: string
  stage_id: string
  currency_code: string
  /** For one that starts in a won stage. */
  closed_at?: Date | null
}

/** Creates an opportunity on top of its stage's column and starts its history. Returns its id. */
export async function addOpportunity(
  { manager, service, context }: PipelineSession,
  data: NewOpportunity,
  actor_id: string | null,
): Promise<string> {
  await lockStages(manager, [data.stage_id])
  await assertMayStart(manager, data)
  const [rank] = await ranksAt(manager, data.stage_id, {}, 1)
  const created = await service.createOpportunities({ ...data, rank, stage_entered_at: new Date() }, context)
  // The history refers to the row, which is only written when the unit of work is flushed.
  await manager.flush()
  const entered = {
    opportunity_id: created.id,
    from_stage_id: null,
    to_stage_id: data.stage_id,
    before: null,
  }
  await recordChanges(manager, [{ ...entered, actor_id, trigger: "created" }])
  return created.id
}

async function editOpportunity(
  { manager, service, context }: PipelineSession,
  change: OpportunityChange<OpportunityEdit>,
): Promise<EditedOpportunity<OpportunityEdit>> {
  const { id, data } = change
  const before = await lockForChange(manager, change)
  await service.updateOpportunities({ id, ...data, version: before.version + 1 }, context)
  const owner_change_ids = await recordNewOwner(manager, before, change)
  const overwritten = Object.fromEntries(Object.keys(data).map((field) => [field, before[field]]))
  return { id, before: overwritten, owner_change_ids }
}

async function revertEdit(
  { manager, service, context }: PipelineSession,
  { id, before, owner_change_ids }: EditedOpportunity<OpportunityEdit>,
): Promise<void> {
  const [{ version }] = await lockOpportunities(manager, [id])
  await service.updateOpportunities({ id, ...before, version: version + 1 }, context)
  await forgetOwnerChanges(manager, owner_change_ids)
}

/** Writes opportunities; moving them is the board's. */
export const opportunityStore = {
  writes: {
    /** Creates an opportunity on top of its stage's column and starts its history. Returns its id. */
    addOpportunity,
    /** Removes an opportunity as if it had never been; for compensation. */
    removeOpportunity: onManager(removeOpportunity),
    /** Changes an opportunity and raises its version. @throws not_found, conflict, invalid_data (a field that its stage asks for) */
    editOpportunity,
    /** Puts back what a change overwrote; the version still grows. For compensation. */
    revertEdit,
  },
}
