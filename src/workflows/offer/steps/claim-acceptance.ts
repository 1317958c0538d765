import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type OfferModuleService from "../../../modules/offer/service"
import { clearLeftovers, type PlacedOrder } from "../acceptance-leftovers"
import { assertNothingMissing, findMissingStock } from "../find-missing-stock"
import { toStoredOffer } from "../read-offer"
import type { AcceptedHead } from "./prepare-acceptance"

type Input = {
  offer: AcceptedHead
  /** An earlier acceptance was cut off. */
  is_resumed: boolean
  actor_id: string | null
  by_customer: boolean
}

/** An acceptance under way. */
export type Claim = {
  /** ISO 8601; tells this acceptance from any other of the offer. */
  started_at: string
  /** Ids of the offers it took the place of. */
  superseded: string[]
  /** The order that a cut-off acceptance had placed already. */
  placed: PlacedOrder | null
}

/** Continues a cut-off acceptance. Where its order has to be made again and the stock is gone, it is taken back. @throws conflict */
async function resume(container: MedusaContainer, offer: AcceptedHead, started_at: string): Promise<Claim> {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  const superseded = await offers.takeOverAcceptance(offer, started_at)
  const placed = await clearLeftovers(container, offer.id)
  const stored = placed ? null : await offers.retrieveOffer(offer.id, { relations: ["lines"] })
  const missing = stored ? await findMissingStock(container, toStoredOffer(stored)) : []
  if (missing.length) {
    await offers.takeBackAcceptance(offer, started_at)
  }
  assertNothingMissing(missing)
  return { started_at, superseded, placed }
}

/**
 * Begins an acceptance, or continues one that was cut off. Compensation makes the offer sent again, unless its order
 * stands already: that one stays to be completed.
 * @throws conflict when somebody was faster
 */
export const claimAcceptanceStep = createStep(
  "crm-claim-acceptance",
  async ({ offer, is_resumed, actor_id, by_customer }: Input, { container }) => {
    const started_at = new Date().toISOString()
    const { id, root_id, opportunity_id } = offer
    const undo = { offer: { id, root_id, opportunity_id }, started_at }
    if (is_resumed) {
      const claim = await resume(container, offer, started_at)
      return new StepResponse(claim, claim.placed ? null : undo)
    }
    const by = { actor_id, details: by_customer ? { by: "customer" } : {} }
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const superseded = await offers.claimAcceptance(offer, by, started_at)
    return new StepResponse<Claim, typeof undo | null>({ started_at, superseded, placed: null }, undo)
  },
  async (claimed, { container }) => {
    if (claimed) {
      await container
        .resolve<OfferModuleService>(OFFER_MODULE)
        .takeBackAcceptance(claimed.offer, claimed.started_at)
    }
  },
)
