import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createCustomersWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import type { NewOpportunityInput } from "../opportunity/prepare-opportunity"
import { convertLeadStep } from "./steps/convert-lead"
import { type ConvertibleLead, planConversionStep } from "./steps/plan-conversion"

export type ConvertLeadWorkflowInput = {
  actor_id: string
  id: string
  /** The host customer it is; without it, the one with the lead's e-mail. */
  customer_id?: string | null
  /** Whether a customer is made when none is found; true unless told otherwise. */
  create_customer?: boolean
  /** The opportunity it becomes part of; without it, a new one. Says nothing of a customer or a new opportunity. */
  opportunity_id?: string
  /** What the opportunity says; the rest comes from the lead. */
  opportunity?: Partial<NewOpportunityInput>
  additional_data?: Record<string, unknown> | null
}

/**
 * Makes a lead an opportunity and its contact a host customer; one that has the e-mail already is taken, never doubled.
 * Or makes it part of an opportunity that is there. Its activities and files go along.
 * Returns `{ lead: { id }, opportunity: { id }, customer_id }`.
 * @throws not_found, forbidden, invalid_data, conflict when the lead was converted before or is disqualified
 *
 * @property hooks.validate `{ lead: ConvertibleLead, input: ConvertLeadWorkflowInput }` before anything is written
 * @property hooks.leadConverted `{ id: string, opportunity_id: string, customer_id: string | null }` after the lead
 *   is an opportunity
 */
export const convertLeadWorkflow = createWorkflow(
  "convert-lead",
  (input: WorkflowData<ConvertLeadWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const found = findVisibleStep({ actor, scope: "lead", action: "write", id: input.id })
    const lead = transform(
      { found },
      ({ found }) => found as unknown as ConvertibleLead & { email_key: string | null },
    )
    const validate = createHook("validate", { lead, input, additional_data: input.additional_data })

    // One conversion for each e-mail at a time: the second finds the customer that the first one made.
    const key = transform({ lead }, ({ lead }) =>
      lead.email_key ? `crm:customer:${lead.email_key}` : `crm:lead:${lead.id}`,
    )
    acquireLockStep({ key, timeout: 30, ttl: 60, retryInterval: 0.05, executeOnSubWorkflow: true })
    const plan = planConversionStep({
      actor,
      lead,
      customer_id: input.customer_id,
      create_customer: input.create_customer,
      opportunity_id: input.opportunity_id,
      opportunity: input.opportunity,
    })
    const created = when("crm-customer-is-new", { plan }, ({ plan }) => plan.customers.length > 0).then(() =>
      createCustomersWorkflow.runAsStep({ input: { customersData: plan.customers } }),
    )
    const customer_id = transform(
      { plan, created },
      ({ plan, created }) => created?.[0]?.id ?? plan.customer_id,
    )
    const opportunity = convertLeadStep({
      id: input.id,
      customer_id,
      plan,
      actor_id: actor.user_id,
    })

    const events = transform(
      { input, plan, opportunity, customer_id },
      ({ input: { id }, plan, opportunity, customer_id }) => [
        {
          name: CrmEvents.lead.converted,
          data: [{ id, opportunity_id: opportunity.id, customer_id }],
        },
        { name: CrmEvents.opportunity.created, data: plan.opportunity ? [{ id: opportunity.id }] : [] },
      ],
    )
    emitEventsStep({ events })
    const leadConverted = createHook("leadConverted", {
      id: input.id,
      opportunity_id: opportunity.id,
      customer_id,
      additional_data: input.additional_data,
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(
      { lead: { id: input.id }, opportunity, customer_id },
      { hooks: [validate, leadConverted] },
    )
  },
)
