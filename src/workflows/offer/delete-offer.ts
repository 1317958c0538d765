import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { lockOffer, unlockOffer } from "./offer-lock"
import type { StoredOffer } from "./read-offer"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"

export type DeleteOfferInput = {
  id: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** Removes a draft. @throws conflict for anything the customer has seen */
const deleteDraftStep = createStep(
  "crm-delete-offer-draft",
  async ({ offer }: { offer: StoredOffer }, { container }) => {
    if (offer.status !== "draft") {
      throw crmError("offer_not_deletable", {
        number: offer.number,
        revision: offer.revision,
        status: offer.status,
      })
    }
    await container.resolve<OfferModuleService>(OFFER_MODULE).deleteDraft(offer)
    return new StepResponse(undefined, offer.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).restoreOffers(id)
    }
  },
)

/**
 * Deletes a draft offer.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerDeleted `{ offer: StoredOffer }` after the draft is deleted; the offer as it was before
 */
export const deleteOfferWorkflow = createWorkflow("delete-offer", (input: DeleteOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = locateOfferStep({ actor, action: "delete", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "delete", id: input.id })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  deleteDraftStep({ offer })
  followOfferAmountStep({ opportunity_id: offer.opportunity_id })
  emitEventStep({ eventName: CrmEvents.offer.deleted, data: { id: input.id } })
  const offerDeleted = createHook("offerDeleted", { offer, additional_data: input.additional_data })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerDeleted] })
})
