import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"

type Input = {
  offer: { id: string; root_id: string; opportunity_id: string | null; number: string; revision: number }
  actor_id: string | null
}

/** Ends the drafts and sent offers that a sent revision takes the place of, in their history too. Returns their ids. */
export const supersedeRevisionsStep = createStep(
  "crm-supersede-revisions",
  async ({ offer, actor_id }: Input, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const superseded = await offers.supersedeRevisions(offer, actor_id)
    return new StepResponse(
      superseded.map(({ id }) => id),
      { id: offer.id, superseded },
    )
  },
  async (by, { container }) => {
    if (by?.superseded.length) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).restoreRevisions(by.id, by.superseded)
    }
  },
)
