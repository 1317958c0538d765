import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import type { OfferLink } from "./prepare-offer-link"

type Input = { offer_id: string; link: OfferLink }

/** Stores what the customer's link is known by. */
export const saveOfferLinkStep = createStep(
  "crm-save-offer-link",
  async ({ offer_id, link }: Input, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const before = await offers.retrieveOffer(offer_id, { select: ["id", "link_nonce", "accept_token_hash"] })
    const { link_nonce, accept_token_hash } = link
    await offers.updateOffers({ id: offer_id, link_nonce, accept_token_hash })
    return new StepResponse(undefined, {
      id: before.id,
      link_nonce: before.link_nonce,
      accept_token_hash: before.accept_token_hash,
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).updateOffers(before)
    }
  },
)
