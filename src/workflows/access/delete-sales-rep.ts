import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CrmEvents } from "../events"
import { emitAssigned } from "./emit-assigned"
import { handOverDocuments } from "./hand-over-documents"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { deleteSalesRepStep } from "./steps/delete-sales-rep"
import { handOverRecordsStep } from "./steps/hand-over-records"
import { loadActorStep } from "./steps/load-actor"
import { planInheritanceStep } from "./steps/plan-inheritance"

export type DeleteSalesRepWorkflowInput = {
  actor_id: string
  id: string
  /** The user whose all their records become; null leaves the records as they are. Needed when they have any. */
  inherit_user_id?: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Takes the CRM away from a user until they are made a rep again, and gives their records to another rep.
 * Returns `{ id }`. @throws forbidden, not_found, invalid_data (heir), conflict (records and no heir, last who may configure)
 *
 * @property hooks.validate `{ input: DeleteSalesRepWorkflowInput, inheritance: Inheritance }` before anything is
 *   written
 * @property hooks.salesRepDeleted `{ id: string, inheritance: Inheritance }` after the rep is one no more and the
 *   records have their owner
 */
export const deleteSalesRepWorkflow = createWorkflow(
  "delete-sales-rep",
  (input: WorkflowData<DeleteSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const inheritance = planInheritanceStep({ id: input.id, inherit_user_id: input.inherit_user_id })
    const validate = createHook("validate", { input, inheritance, additional_data: input.additional_data })
    // First the rep, then the records: from here on they write nothing that would be left behind.
    const deleted = deleteSalesRepStep({ id: input.id })
    const changed = handOverRecordsStep(
      transform({ actor, inheritance }, ({ actor, inheritance }) => ({
        ...inheritance,
        actor_id: actor.user_id,
        reason: "rep_removed" as const,
      })),
    )
    emitAssigned(changed)
    handOverDocuments(inheritance)
    emitEventStep({ eventName: CrmEvents.sales_rep.deleted, data: deleted })
    const salesRepDeleted = createHook("salesRepDeleted", {
      id: deleted.id,
      inheritance,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(deleted, { hooks: [validate, salesRepDeleted] })
  },
)
