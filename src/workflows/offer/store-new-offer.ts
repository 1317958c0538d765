import { emitEventStep } from "@medusajs/medusa/core-flows"
import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { CrmEvents } from "../events"
import { followDocuments } from "../opportunity/follow-documents"
import { createOfferStep, type CreateOfferStepInput } from "./steps/create-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"

/**
 * Stores a new draft with the beginning of its history, shows it on the board, and lets the opportunity's amount follow.
 * To be called inside a workflow.
 */
export function storeNewOffer(draft: WorkflowData<CreateOfferStepInput>) {
  const offer = createOfferStep(draft)
  const opportunity_id = transform({ draft }, ({ draft }) => draft.header.opportunity_id ?? null)
  followDocuments(
    transform({ draft, offer, opportunity_id }, ({ draft, offer, opportunity_id }) => ({
      opportunity_id,
      operations: [
        {
          trigger: "offer_created" as const,
          source: { type: "offer" as const, id: offer.id },
          occurrence_key: `offer_created:${offer.id}`,
          actor_id: draft.event.actor_id,
        },
      ],
    })),
  )
  followOfferAmountStep({ opportunity_id })
  emitEventStep({ eventName: CrmEvents.offer.created, data: { id: offer.id } })
  return offer
}
