import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type OfferModuleService from "../../../modules/offer/service"

type Input = {
  offer: { id: string; root_id: string; opportunity_id: string | null }
  /** `revisions`: the other revisions of the number; `opportunity`: every other offer of the opportunity as well. */
  among: "revisions" | "opportunity"
}

/** Ends the drafts and sent offers that this one takes the place of. Returns their ids. */
export const supersedeSiblingsStep = createStep(
  "crm-supersede-siblings",
  async ({ offer, among }: Input, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const siblings = await offers.listOffers(
      {
        status: ["draft", "sent"],
        id: { $ne: offer.id },
        ...(among === "opportunity" && offer.opportunity_id
          ? { $or: [{ root_id: offer.root_id }, { opportunity_id: offer.opportunity_id }] }
          : { root_id: offer.root_id }),
      },
      { select: ["id", "status"], take: null },
    )
    for (const { id, status } of siblings) {
      await offers.changeStatus({ id, status }, "superseded")
    }
    const superseded = siblings.map(({ id, status }) => ({ id, status }))
    return new StepResponse(
      superseded.map(({ id }) => id),
      superseded,
    )
  },
  async (superseded, { container }) => {
    if (superseded?.length) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).restoreStatus(superseded)
    }
  },
)
