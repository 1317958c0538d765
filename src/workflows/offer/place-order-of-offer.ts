import {
  convertDraftOrderWorkflow,
  createOrderWorkflow,
  createRemoteLinkStep,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  parallelize,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { assertSystemStep } from "../access/steps/assert-system"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "../opportunity/emit-stage-changed"
import { followDocumentsStep } from "../opportunity/steps/follow-documents"
import { createSalesOrderStep } from "../sales-order/steps/create-sales-order"
import { linksOf } from "./acceptance-leftovers"
import { emitAcceptance, operationsOf } from "./announce-acceptance"
import type { Claim } from "./steps/claim-acceptance"
import { completeAcceptanceStep } from "./steps/complete-acceptance"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { keepAgreedShippingStep } from "./steps/keep-agreed-shipping"
import type { PreparedAcceptance } from "./steps/prepare-acceptance"

export type PlaceOrderInput = {
  acceptance: PreparedAcceptance
  claim: Claim
  /** Who said yes, or for whom; null when the customer did, or the system completes it. */
  accepted_by: string | null
}

/**
 * All that a claimed acceptance makes: the host order with its stock reserved, the CRM's sales order, the links between
 * them, the stage move. To be run by `placeOrderStep` alone, which keeps others from the acceptance meanwhile: by the system, as it asks
 * nobody for rights. @throws forbidden
 */
export const placeOrderOfOfferWorkflow = createWorkflow(
  "place-order-of-offer",
  ({ acceptance, claim, accepted_by, actor_id }: WorkflowData<PlaceOrderInput & { actor_id: string }>) => {
    const actor = loadActorStep({ actor_id })
    assertSystemStep({ actor })
    const { head, order_id, has_shipping, host_order } = acceptance
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
        transform({ head, accepted_by, placed }, ({ head, accepted_by, placed }) => ({
          opportunity_id: head.opportunity_id,
          operations: operationsOf({ placed, actor_id: accepted_by }),
        })),
      ),
      followOfferAmountStep({ opportunity_id: head.opportunity_id }),
    )
    completeAcceptanceStep({ offer_id: head.id, started_at: claim.started_at, order_id: placed.order_id })
    emitStageChanged(moved)
    emitAcceptance(placed, claim)
    return new WorkflowResponse(placed)
  },
)
