import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
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

/** Ends a sent offer whose validity has passed. The opportunity goes back, unless another document holds it further. */
export const expireOfferWorkflow = createWorkflow(
  "expire-offer",
  (input: { id: string; actor_id: string }) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const seen = locateOfferStep({ actor, action: "write", id: input.id })
    const lock = lockOffer(seen)
    const offer = findOfferStep({ actor, action: "write", id: input.id })
    assertOverdueStep({ offer })
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
    unlockOffer(lock)
    return new WorkflowResponse({ id: input.id })
  },
)
