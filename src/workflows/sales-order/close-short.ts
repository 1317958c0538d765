import {
  beginOrderEditOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderChangeActionsWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import { ChangeActionType } from "@medusajs/framework/utils"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AskedLine } from "../../modules/sales_order"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOrder, unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { planCloseShortStep } from "./steps/plan-close-short"
import { trimReservationsStep } from "./steps/trim-reservations"

export type CloseShortInput = {
  /** Sales order. */
  id: string
  /** Pieces not to be delivered; nothing = all that is still open. */
  items?: AskedLine[]
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Delivers no more of an order: takes what is still open off the host order by the host's own order edit, so that its
 * totals and reservations follow. The order closes when what remains is delivered and invoiced.
 *
 * @throws not_found, forbidden, invalid_data, conflict (closed, canceled, less open, or more invoiced than would remain)
 *
 * @property hooks.validate `{ sales_order: OwnedRecord, input: CloseShortInput }` before anything is written
 * @property hooks.closedShort `{ sales_order: OwnedRecord, items: ShortenedLine[] }` after the rest is off the
 *   order; the order as it was before
 */
export const closeShortWorkflow = createWorkflow("close-short", (input: WorkflowData<CloseShortInput>) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const sales_order = findVisibleStep({ actor, scope: "sales_order", action: "write", id: input.id })
  const lock = lockOrder(sales_order)
  const validate = createHook("validate", { sales_order, input, additional_data: input.additional_data })
  const plan = planCloseShortStep({ id: input.id, items: input.items })
  const edit = beginOrderEditOrderWorkflow.runAsStep({
    input: transform({ plan, actor }, ({ plan, actor }) => ({
      order_id: plan.order_id,
      created_by: actor.user_id ?? undefined,
      internal_note: "The rest is not going to be delivered.",
    })),
  })
  orderEditUpdateItemQuantityWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({
      order_id: plan.order_id,
      items: plan.lines.map(({ line_id, remaining }) => ({ id: line_id, quantity: remaining })),
    })),
  })
  createOrderChangeActionsWorkflow.runAsStep({
    input: transform({ plan, edit }, ({ plan, edit }) =>
      plan.adjusted.map(({ line_id, adjustments }) => ({
        order_change_id: edit.id,
        order_id: plan.order_id,
        version: edit.version,
        action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
        details: { reference_id: line_id, adjustments },
      })),
    ),
  })
  confirmOrderEditRequestWorkflow.runAsStep({
    input: transform({ plan, actor }, ({ plan, actor }) => ({
      order_id: plan.order_id,
      confirmed_by: actor.user_id ?? undefined,
    })),
  })
  trimReservationsStep({ id: input.id, lines: plan.lines })
  refreshSalesOrderWorkflow.runAsStep({
    input: { id: input.id, actor_id: input.actor_id, additional_data: input.additional_data },
  })
  const shortened = transform({ input, plan }, ({ input, plan }) => ({ id: input.id, items: plan.lines }))
  const closedShort = createHook("closedShort", {
    sales_order,
    items: shortened.items,
    additional_data: input.additional_data,
  })
  unlockOrder(lock)
  return new WorkflowResponse(shortened, { hooks: [validate, closedShort] })
})
