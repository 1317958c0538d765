import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MergeValues } from "../../modules/pipeline"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { assertMergeableStep } from "./steps/assert-mergeable"
import { mergeLeadsStep } from "./steps/merge-leads"

export type MergeLeadsWorkflowInput = {
  actor_id: string
  /** The lead that stays. */
  id: string
  /** The leads that become part of it, in the order in which their values count. */
  lead_ids: string[]
  /** What the lead says afterwards; what is left out is its own, else what the first of the others has. */
  values?: Omit<MergeValues, "team_id">
  additional_data?: Record<string, unknown> | null
}

/**
 * Makes leads part of another one: its empty fields are filled, tags united, notes joined, and activities and files go
 * along. The others are deleted and remember where they went. Returns `{ id, merged_ids }`.
 * @throws invalid_data (a lead merged into itself), not_found, forbidden, conflict when one was converted or is gone
 *
 * @property hooks.validate `{ current: OwnedRecord, others: OwnedRecord[], input: MergeLeadsWorkflowInput }` before
 *   anything is written
 * @property hooks.leadsMerged `{ merged: { id: string, merged_ids: string[] } }` after the others are part of the
 *   one that stays
 */
export const mergeLeadsWorkflow = createWorkflow(
  "merge-leads",
  (input: WorkflowData<MergeLeadsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMergeableStep({ id: input.id, lead_ids: input.lead_ids })
    const current = findVisibleStep({ actor, scope: "lead", action: "write", id: input.id })
    const others = findAllVisibleStep({ actor, scope: "lead", action: "delete", ids: input.lead_ids })
    const validate = createHook("validate", {
      current,
      others,
      input,
      additional_data: input.additional_data,
    })
    const merged = mergeLeadsStep({ actor, current, input })
    const payload = transform({ merged }, ({ merged }) => ({ ...merged }))
    emitEventStep({ eventName: CrmEvents.lead.merged, data: payload })
    const leadsMerged = createHook("leadsMerged", { merged, additional_data: input.additional_data })
    return new WorkflowResponse(merged, { hooks: [validate, leadsMerged] })
  },
)
