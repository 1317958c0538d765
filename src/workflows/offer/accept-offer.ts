import {
  convertDraftOrderWorkflow,
  createOrderWorkflow,
  createRemoteLinkStep,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  parallelize,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "../opportunity/emit-stage-changed"
import { followDocumentsStep } from "../opportunity/steps/follow-documents"
import { createSalesOrderStep } from "../sales-order/steps/create-sales-order"
import { linksOf } from "./acceptance-leftovers"
import { emitAcceptance, operationsOf } from "./announce-acceptance"
import { lockOffer, unlockOffer } from "./offer-lock"
import { claimAcceptanceStep } from "./steps/claim-acceptance"
import { completeAcceptanceStep } from "./steps/complete-acceptance"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { keepAgreedShippingStep } from "./steps/keep-agreed-shipping"
import { prepareAcceptanceStep } from "./steps/prepare-acceptance"

export type AcceptOfferInput = {
  id: string
  version?: number
  /** The customer said yes themselves; the history says so. */
  by_customer?: boolean
  actor_id: string
  additional_data?: Record<string, unknown>
}

/**
 * The customer said yes to a sent offer: it becomes a host order with its stock reserved, the CRM's sales order, and
 * the opportunity moves. All of it or nothing; twice, or twice at once, gives one order. Where the server stopped in
 * between, the next acceptance (or the job that looks for such) completes it: the order's id follows from the offer's,
 * every step finds what it had made, and `order_id` is written last.
 *
 * @property hooks.validate before anything is written; throw to refuse
 * @property hooks.offerAccepted after the order is placed
 */
export const acceptOfferWorkflow = createWorkflow("accept-offer", (input: AcceptOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = locateOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  const acceptance = prepareAcceptanceStep({ offer, version: input.version })
  const { head, order_id, has_shipping, host_order, is_resumed } = acceptance
  const validate = createHook("validate", { offer, additional_data: input.additional_data })

  const claim = claimAcceptanceStep({
    offer: head,
    is_resumed,
    actor_id: actor.user_id,
    by_customer: transform({ input }, ({ input }) => input.by_customer ?? false),
  })
  const made = when("place-host-order", { claim }, ({ claim }) => !claim.placed).then(() => {
    const draft = createOrderWorkflow.runAsStep({ input: host_order })
    keepAgreedShippingStep({ order_id, has_shipping })
    convertDraftOrderWorkflow.runAsStep({ input: { id: order_id } })
    return draft
  })
  const sales_order = createSalesOrderStep(
    transform({ head, order_id, made, claim }, ({ head, order_id, made, claim }) => ({
      order_id,
      display_id: claim.placed?.display_id ?? Number(made?.display_id),
      offer_id: head.id,
      opportunity_id: head.opportunity_id,
      customer_id: head.customer_id,
      owner_id: head.owner_id,
      team_id: head.team_id,
      buyer_name: head.buyer_name,
      currency_code: head.currency_code,
      total: head.total,
      may_exist: claim.placed !== null,
    })),
  )
  const placed = transform({ head, sales_order }, ({ head, sales_order }) => ({
    id: head.id,
    order_id: sales_order.order_id,
    sales_order_id: sales_order.id,
  }))
  const [, moved] = parallelize(
    createRemoteLinkStep(
      transform({ placed }, ({ placed }) => linksOf(placed.id, placed.order_id, placed.sales_order_id)),
    ),
    followDocumentsStep(
      transform({ head, actor, placed }, ({ head, actor, placed }) => ({
        opportunity_id: head.opportunity_id,
        operations: operationsOf({ placed, actor_id: actor.user_id }),
      })),
    ),
    followOfferAmountStep({ opportunity_id: head.opportunity_id }),
  )
  completeAcceptanceStep({ offer_id: head.id, started_at: claim.started_at, order_id: placed.order_id })
  emitStageChanged(moved)
  emitAcceptance(placed, claim)
  unlockOffer(lock)
  const offerAccepted = createHook("offerAccepted", { placed, additional_data: input.additional_data })
  return new WorkflowResponse(placed, { hooks: [validate, offerAccepted] })
})
