import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CrmEvents } from "../events"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { retireSalesRepStep } from "./steps/retire-sales-rep"

export type RetireSalesRepWorkflowInput = {
  actor_id: string
  /** A user whom the host deleted. */
  user_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Follows the deletion of a host user: they are a rep no longer. Their records stay as they are until somebody who may
 * see them assigns them. Nobody takes over their role; the log says so when nobody is left who may configure.
 * @throws forbidden
 *
 * @property hooks.validate `{ input: RetireSalesRepWorkflowInput }` before anything is written
 * @property hooks.salesRepRetired `{ user_id: string }` after the user is a rep no longer
 */
export const retireSalesRepWorkflow = createWorkflow(
  "retire-sales-rep",
  (input: WorkflowData<RetireSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const retired = retireSalesRepStep({ user_id: input.user_id })
    emitEventStep({
      eventName: CrmEvents.sales_rep.deleted,
      data: transform({ retired }, ({ retired: { id } }) => (id === null ? [] : [{ id }])),
    })
    const salesRepRetired = createHook("salesRepRetired", {
      user_id: retired.user_id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(retired, { hooks: [validate, salesRepRetired] })
  },
)
