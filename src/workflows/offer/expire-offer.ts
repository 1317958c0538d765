import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocuments } from "../opportunity/follow-documents"
import { lockOffer, unlockOffer } from "./offer-lock"
import type { StoredOffer } from "./read-offer"
import { changeOfferStatusStep } from "./steps/change-offer-status"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { recordOfferEventsStep } from "./steps/record-offer-events"

export type ExpireOfferInput = {
  id: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** @throws conflict while the offer is still valid */
const assertOverdueStep = createStep(
  "crm-assert-offer-overdue",
  async ({ offer }: { offer: StoredOffer }) => {
    if (new Date(offer.valid_until) > new Date()) {
      throw crmError("offer_still_valid", { number: offer.number, until: String(offer.valid_until) })
    }
    return new StepResponse(undefined)
  },
)

/**
 * Ends a sent offer whose validity has passed. The opportunity goes back, unless another document holds it further.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerExpired `{ offer: StoredOffer }` after the offer is expired; the offer as it was before
 */
export const expireOfferWorkflow = createWorkflow("expire-offer", (input: ExpireOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = locateOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  assertOverdueStep({ offer })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  changeOfferStatusStep({ offer, to: "expired" })
  recordOfferEventsStep(
    transform({ input, actor }, ({ input: { id }, actor }) => ({
      events: [{ offer_id: id, kind: "expired" as const, actor_id: actor.user_id }],
    })),
  )
  followDocuments(
    transform({ actor, offer }, ({ actor, offer }) => ({
      opportunity_id: offer.opportunity_id,
      operations: [
        {
          trigger: "offer_expired" as const,
          source: { type: "offer" as const, id: offer.id },
          occurrence_key: `offer_expired:${offer.id}`,
          actor_id: actor.user_id,
        },
      ],
    })),
  )
  followOfferAmountStep({ opportunity_id: offer.opportunity_id })
  emitEventStep({ eventName: CrmEvents.offer.expired, data: { id: input.id } })
  const offerExpired = createHook("offerExpired", { offer, additional_data: input.additional_data })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerExpired] })
})
