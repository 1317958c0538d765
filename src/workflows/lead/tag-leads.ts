import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { tagLeadsStep } from "./steps/tag-leads"

export type TagLeadsWorkflowInput = {
  actor_id: string
  ids: string[]
  add: string[]
  remove: string[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Adds and removes tags of leads, all or none. Returns their ids. @throws not_found, forbidden, invalid_data, conflict
 *
 * @property hooks.validate `{ leads: OwnedRecord[], input: TagLeadsWorkflowInput }` before anything is written
 * @property hooks.leadsTagged `{ ids: string[] }` after the leads have their tags
 */
export const tagLeadsWorkflow = createWorkflow("tag-leads", (input: WorkflowData<TagLeadsWorkflowInput>) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const leads = findAllVisibleStep({ actor, scope: "lead", action: "write", ids: input.ids })
  const validate = createHook("validate", { leads, input, additional_data: input.additional_data })
  const ids = tagLeadsStep({ ids: input.ids, add: input.add, remove: input.remove })
  emitEventStep({
    eventName: CrmEvents.lead.updated,
    data: transform({ ids }, ({ ids }) => ids.map((id) => ({ id }))),
  })
  const leadsTagged = createHook("leadsTagged", { ids, additional_data: input.additional_data })
  return new WorkflowResponse(ids, { hooks: [validate, leadsTagged] })
})
