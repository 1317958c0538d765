import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferHeader, type OfferModuleService } from "../../../modules/offer"
import type { StoredOffer } from "../read-offer"
import type { PricedOffer } from "./total-offer"

type Input = { offer: StoredOffer; header: OfferHeader; priced: PricedOffer }

/** Stores an edited draft: head, lines and totals in one transaction. @throws conflict when somebody was faster */
export const saveOfferDraftStep = createStep(
  "crm-save-offer-draft",
  async ({ offer, header, priced }: Input, { container }) => {
    const { lines, ...before } = offer
    const totals = { ...priced.totals, shipping_tax_rate: priced.shipping_tax_rate }
    await container
      .resolve<OfferModuleService>(OFFER_MODULE)
      .saveDraft(offer.id, offer.version, { ...header, ...totals } as OfferHeader, priced.lines)
    return new StepResponse(undefined, { offer: before, lines })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).restoreOffer(before as never)
    }
  },
)
