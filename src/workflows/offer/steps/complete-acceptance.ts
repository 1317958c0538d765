import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"

type Input = { offer_id: string; started_at: string; order_id: string }

/** Ends an acceptance: from here on its order is the offer's. @throws conflict when it was taken over meanwhile */
export const completeAcceptanceStep = createStep(
  "crm-complete-acceptance",
  async ({ offer_id: id, started_at, order_id }: Input, { container }) => {
    const acceptance = { id, started_at }
    await container.resolve<OfferModuleService>(OFFER_MODULE).completeAcceptance(acceptance, order_id)
    return new StepResponse(undefined, acceptance)
  },
  async (acceptance, { container }) => {
    if (acceptance) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).reopenAcceptance(acceptance)
    }
  },
)
