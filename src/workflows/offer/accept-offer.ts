import {
  acquireLockStep,
  convertDraftOrderWorkflow,
  createOrderWorkflow,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../modules/offer"
import { SALES_ORDER_MODULE } from "../../modules/sales_order"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import { createSalesOrderStep } from "../sales-order/steps/create-sales-order"
import { assertAcceptableStep } from "./steps/assert-acceptable"
import { changeOfferStatusStep } from "./steps/change-offer-status"
import { findOfferStep } from "./steps/find-offer"
import { prepareHostOrderStep } from "./steps/prepare-host-order"
import { supersedeSiblingsStep } from "./steps/supersede-siblings"

export type AcceptOfferInput = {
  id: string
  version?: number
  actor_id: string | null
  additional_data?: Record<string, unknown>
}

type Placed = { id: string; order_id: string; sales_order_id: string }

/** Shows both operations on the board: the offer is accepted, the order is placed. */
function followAcceptance(
  placed: WorkflowData<Placed & { opportunity_id: string | null; actor_id: string | null }>,
): void {
  const occurrence = (trigger: "offer_accepted" | "order_placed") =>
    transform({ placed, trigger }, ({ placed, trigger }) => {
      const source =
        trigger === "offer_accepted"
          ? { type: "offer" as const, id: placed.id }
          : { type: "sales_order" as const, id: placed.sales_order_id }
      const { opportunity_id, actor_id } = placed
      return { opportunity_id, actor_id, trigger, source, occurrence_key: `${trigger}:${source.id}` }
    })
  followDocumentWorkflow.runAsStep({ input: occurrence("offer_accepted") })
  followDocumentWorkflow
    .runAsStep({ input: occurrence("order_placed") })
    .config({ name: "follow-placed-order" })
}

function emitAcceptance(placed: WorkflowData<Placed>, superseded: WorkflowData<string[]>): void {
  emitEventStep({ eventName: CrmEvents.offer.accepted, data: placed })
  emitEventStep({
    eventName: CrmEvents.offer.superseded,
    data: transform({ superseded }, ({ superseded }) => superseded.map((id) => ({ id }))),
  }).config({ name: "emit-offers-superseded" })
  emitEventStep({
    eventName: CrmEvents.sales_order.activated,
    data: transform({ placed }, ({ placed }) => ({ id: placed.sales_order_id, order_id: placed.order_id })),
  }).config({ name: "emit-sales-order-activated" })
}

/**
 * The customer said yes to a sent offer: it becomes a host order with its stock reserved, the CRM's sales order, and
 * the opportunity moves. All of it or nothing; twice, or twice at once, gives one order.
 *
 * @property hooks.validate before anything is written; throw to refuse
 * @property hooks.offerAccepted after the order is placed
 */
export const acceptOfferWorkflow = createWorkflow("accept-offer", (input: AcceptOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = findOfferStep({ actor, action: "write", id: input.id })
  // Two offers of one opportunity must not be accepted at once: each supersedes the other.
  const lock = transform({ seen }, ({ seen }) => `crm:accept:${seen.opportunity_id ?? seen.root_id}`)
  acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
  const offer = findOfferStep({ actor, action: "write", id: input.id }).config({
    name: "crm-find-locked-offer",
  })
  assertAcceptableStep({ offer, version: input.version })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })

  const stamps = transform({ offer }, () => ({ accepted_at: new Date() }))
  changeOfferStatusStep({ offer, to: "accepted", stamps })
  const superseded = supersedeSiblingsStep({ offer, among: "opportunity" })

  const draft = createOrderWorkflow.runAsStep({ input: prepareHostOrderStep({ offer }) })
  const order = convertDraftOrderWorkflow.runAsStep({ input: { id: draft.id } })
  const sales_order = createSalesOrderStep(
    transform({ offer, draft }, ({ offer, draft }) => ({
      order_id: draft.id,
      display_id: Number(draft.display_id),
      offer_id: offer.id,
      opportunity_id: offer.opportunity_id,
      customer_id: offer.customer_id,
      owner_id: offer.owner_id,
      team_id: offer.team_id,
      buyer_name: offer.buyer_name,
      currency_code: offer.currency_code,
      total: offer.total,
    })),
  )
  createRemoteLinkStep(
    transform({ offer, draft, sales_order }, ({ offer, draft, sales_order }): LinkDefinition[] => [
      { [OFFER_MODULE]: { crm_offer_id: offer.id }, [Modules.ORDER]: { order_id: draft.id } },
      {
        [SALES_ORDER_MODULE]: { crm_sales_order_id: sales_order.id },
        [Modules.ORDER]: { order_id: draft.id },
      },
    ]),
  )

  const placed = transform({ offer, draft, sales_order }, ({ offer, draft, sales_order }) => ({
    id: offer.id,
    order_id: draft.id,
    sales_order_id: sales_order.id,
  }))
  const follow = { opportunity_id: offer.opportunity_id, actor_id: input.actor_id }
  followAcceptance(transform({ follow, placed }, ({ follow, placed }) => ({ ...follow, ...placed })))
  emitAcceptance(placed, superseded)
  releaseLockStep({ key: lock })
  const offerAccepted = createHook("offerAccepted", {
    placed,
    order,
    additional_data: input.additional_data,
  })
  return new WorkflowResponse(placed, { hooks: [validate, offerAccepted] })
})
