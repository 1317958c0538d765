import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { type NewOwner, newOwners } from "../../../persistence/hand-over"
import type { Owner, RowsToHandOver } from "../../../persistence/hand-over"

/** Which documents go to whom; to null, none. */
export type DocumentsToHandOver = { rows: RowsToHandOver; to: Owner | null }

/** Gives offers to another owner, or to their owner's new team. */
export const handOverOffersStep = createStep(
  "crm-hand-over-offers",
  async ({ rows, to }: DocumentsToHandOver, { container }) => {
    if (!to) {
      return new StepResponse({ assigned: [] as NewOwner[] }, null)
    }
    const before = await container.resolve<OfferModuleService>(OFFER_MODULE).handOver(rows, to)
    return new StepResponse({ assigned: newOwners(before, to) }, { before, to })
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).takeBack(done.before, done.to)
    }
  },
)
