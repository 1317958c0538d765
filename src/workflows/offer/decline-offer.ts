import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocuments } from "../opportunity/follow-documents"
import { lockOffer, unlockOffer } from "./offer-lock"
import { assertVersionStep } from "./steps/assert-version"
import { changeOfferStatusStep } from "./steps/change-offer-status"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { recordOfferEventsStep } from "./steps/record-offer-events"

export type DeclineOfferInput = {
  id: string
  version?: number
  reason?: string | null
  /** The customer said no themselves; the history says so. */
  by_customer?: boolean
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * The customer said no to a sent offer. The opportunity goes back, unless another document holds it further.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerDeclined `{ offer: StoredOffer }` after the offer is declined; the offer as it was before
 */
export const declineOfferWorkflow = createWorkflow("decline-offer", (input: DeclineOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = locateOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  assertVersionStep({ offer, version: input.version })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const stamps = transform({ input }, ({ input }) => ({
    declined_at: new Date(),
    decline_reason: input.reason ?? null,
  }))
  changeOfferStatusStep({ offer, to: "declined", stamps })
  recordOfferEventsStep(
    transform({ input, actor }, ({ input: { id, reason, by_customer }, actor }) => {
      const details = { ...(reason ? { reason } : {}), ...(by_customer ? { by: "customer" } : {}) }
      return { events: [{ offer_id: id, kind: "declined" as const, actor_id: actor.user_id, details }] }
    }),
  )
  followDocuments(
    transform({ actor, offer }, ({ actor, offer }) => ({
      opportunity_id: offer.opportunity_id,
      operations: [
        {
          trigger: "offer_declined" as const,
          source: { type: "offer" as const, id: offer.id },
          occurrence_key: `offer_declined:${offer.id}`,
          actor_id: actor.user_id,
        },
      ],
    })),
  )
  followOfferAmountStep({ opportunity_id: offer.opportunity_id })
  emitEventStep({ eventName: CrmEvents.offer.declined, data: { id: input.id } })
  const offerDeclined = createHook("offerDeclined", { offer, additional_data: input.additional_data })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerDeclined] })
})
