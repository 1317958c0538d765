import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type Acceptance,
  type Negotiation,
  OFFER_MODULE,
  type OfferModuleService,
} from "../../../modules/offer"
import { keepAcceptance, stopAcceptance } from "../acceptance-heartbeat"
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

/** Which acceptance it is, of all that there may be of an offer. */
export const acceptanceOf = ({ head, claim }: { head: AcceptedHead; claim: Claim }): Acceptance => ({
  id: head.id,
  started_at: claim.started_at,
})

/**
 * Looks at what a cut-off acceptance left. Where its order has to be made again and the stock is gone, the acceptance is
 * taken back. @throws conflict
 */
async function clearUp(
  container: MedusaContainer,
  offer: AcceptedHead,
  acceptance: Acceptance,
): Promise<PlacedOrder | null> {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  const placed = await clearLeftovers(container, offer.id)
  const stored = placed ? null : await offers.retrieveOffer(offer.id, { relations: ["lines"] })
  const missing = stored ? await findMissingStock(container, toStoredOffer(stored)) : []
  if (missing.length) {
    await offers.takeBackAcceptance(offer, acceptance.started_at)
  }
  assertNothingMissing(missing)
  return placed
}

/** Continues a cut-off acceptance. @throws conflict when somebody is at it, or when the stock is gone */
async function resume(container: MedusaContainer, offer: AcceptedHead, started_at: string): Promise<Claim> {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  const acceptance = { id: offer.id, started_at }
  const superseded = await offers.takeOverAcceptance(offer, started_at)
  keepAcceptance(container, acceptance)
  try {
    const placed = await offers.whileHeld(acceptance, () => clearUp(container, offer, acceptance))
    return { started_at, superseded, placed }
  } catch (error) {
    await stopAcceptance(container, acceptance)
    throw error
  }
}

type Undo = { offer: Negotiation; started_at: string; is_placed: boolean }

/**
 * Begins an acceptance, or continues one that was cut off, and keeps it until it ended one way or the other: with
 * `endAcceptanceStep`, or with the compensation of this step, the last of all. That one makes the offer sent again,
 * unless its order stands already: then it stays to be completed.
 * @throws conflict when somebody was faster
 */
export const claimAcceptanceStep = createStep(
  "crm-claim-acceptance",
  async ({ offer, is_resumed, actor_id, by_customer }: Input, { container }) => {
    const started_at = new Date().toISOString()
    const { id, root_id, opportunity_id } = offer
    const undo: Undo = { offer: { id, root_id, opportunity_id }, started_at, is_placed: false }
    if (is_resumed) {
      const claim = await resume(container, offer, started_at)
      return new StepResponse(claim, { ...undo, is_placed: claim.placed !== null })
    }
    const by = { actor_id, details: by_customer ? { by: "customer" } : {} }
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const superseded = await offers.claimAcceptance(offer, by, started_at)
    keepAcceptance(container, { id, started_at })
    return new StepResponse<Claim, Undo>({ started_at, superseded, placed: null }, undo)
  },
  async (claimed, { container }) => {
    if (!claimed) {
      return
    }
    const { offer, started_at, is_placed } = claimed
    if (!is_placed) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).takeBackAcceptance(offer, started_at)
    }
    await stopAcceptance(container, { id: offer.id, started_at })
  },
)

/** Ends an acceptance that is complete: it needs nobody any more. */
export const endAcceptanceStep = createStep(
  "crm-end-acceptance",
  async (of: { head: AcceptedHead; claim: Claim }, { container }) => {
    await stopAcceptance(container, acceptanceOf(of))
    return new StepResponse(undefined)
  },
)
