import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOffer, unlockOffer } from "./offer-lock"
import { claimAcceptanceStep, endAcceptanceStep } from "./steps/claim-acceptance"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { placeOrderStep } from "./steps/place-order"
import { prepareAcceptanceStep } from "./steps/prepare-acceptance"

export type AcceptOfferInput = {
  id: string
  version?: number
  /** The customer said yes themselves; the history says so. */
  by_customer?: boolean
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * The customer said yes to a sent offer: it becomes a host order with its stock reserved, the CRM's sales order, and
 * the opportunity moves. All of it or nothing; twice, or twice at once, in one process or several, gives one order.
 * Where the server stopped in between, the next acceptance (or the job that looks for such) completes it: the order's id
 * follows from the offer's, every step finds what it had made, and `order_id` is written last. Until then the acceptance
 * belongs to whoever works on it (`acceptance-lease.ts`).
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerAccepted `{ placed: { id: string, order_id: string, sales_order_id: string } }` after the
 *   order is placed
 */
export const acceptOfferWorkflow = createWorkflow("accept-offer", (input: AcceptOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = locateOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  const acceptance = prepareAcceptanceStep({ offer, version: input.version })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const claim = claimAcceptanceStep({
    offer: acceptance.head,
    is_resumed: acceptance.is_resumed,
    actor_id: actor.user_id,
    by_customer: transform({ input }, ({ input }) => input.by_customer ?? false),
  })
  const placed = placeOrderStep({ acceptance, claim, accepted_by: actor.user_id })
  const offerAccepted = createHook("offerAccepted", { placed, additional_data: input.additional_data })
  endAcceptanceStep({ head: acceptance.head, claim })
  unlockOffer(lock)
  return new WorkflowResponse(placed, { hooks: [validate, offerAccepted] })
})
