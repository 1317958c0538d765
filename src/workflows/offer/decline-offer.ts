import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import { changeOfferStatusStep } from "./steps/change-offer-status"
import { findOfferStep } from "./steps/find-offer"

export type DeclineOfferInput = {
  id: string
  reason?: string | null
  actor_id: string | null
  additional_data?: Record<string, unknown>
}

/**
 * The customer said no to a sent offer. The opportunity goes back, unless another document holds it further.
 *
 * @property hooks.validate before anything is written; throw to refuse
 * @property hooks.offerDeclined after the offer is declined
 */
export const declineOfferWorkflow = createWorkflow("decline-offer", (input: DeclineOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const stamps = transform({ input }, ({ input }) => ({
    declined_at: new Date(),
    decline_reason: input.reason ?? null,
  }))
  changeOfferStatusStep({ offer, to: "declined", stamps })
  followDocumentWorkflow.runAsStep({
    input: transform({ input, offer }, ({ input, offer }) => ({
      opportunity_id: offer.opportunity_id,
      trigger: "offer_declined" as const,
      source: { type: "offer" as const, id: offer.id },
      occurrence_key: `offer_declined:${offer.id}`,
      actor_id: input.actor_id,
    })),
  })
  emitEventStep({ eventName: CrmEvents.offer.declined, data: { id: input.id } })
  const offerDeclined = createHook("offerDeclined", { offer, additional_data: input.additional_data })
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerDeclined] })
})
