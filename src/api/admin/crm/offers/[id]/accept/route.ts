import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import { acceptOfferWorkflow } from "../../../../../../workflows/offer/accept-offer"
import { readSalesOrder } from "../../../../../../workflows/sales-order/read-sales-order"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import type { VersionBody } from "../../validators"

const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "email",
  "customer_id",
  "created_at",
  "subtotal",
  "discount_total",
  "shipping_total",
  "tax_total",
  "total",
  "items.*",
]

/** Who accepts offers need not be allowed to see orders: then it stays hidden. */
const nullIfHidden = (error: unknown) => {
  if (MedusaError.isMedusaError(error) && (error as MedusaError).type === MedusaError.Types.NOT_FOUND) {
    return null
  }
  throw error
}

export const POST = answerConflict<WithAdditional<VersionBody>>(async (req, res) => {
  const { result } = await acceptOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  const [{ offer }, sales_order, { result: order }] = await Promise.all([
    currentOffer(req),
    readSalesOrder(req.scope, req.actor, result.sales_order_id).catch(nullIfHidden),
    getOrderDetailWorkflow(req.scope).run({ input: { order_id: result.order_id, fields: ORDER_FIELDS } }),
  ])
  res.json({ offer, sales_order, order })
}, currentOffer)
