import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../modules/sales_order"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { lockOrder, unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { createSalesOrderStep } from "./steps/create-sales-order"
import { findTakeableOrderStep } from "./steps/find-takeable-order"

export type TakeInOrderInput = {
  /** Host order. */
  order_id: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Takes an order that was placed elsewhere in the host into the CRM: from then on it is a sales order like any other,
 * with notes for the fulfilments it has. One that is in the CRM already stays as it is; `is_new` says which it was.
 *
 * @throws not_found, forbidden (the customer of somebody the actor may not see), conflict (draft, canceled, from an offer)
 *
 * @property hooks.validate `{ sales_order: { order_id: string, display_id: number, customer_id: string | null,
 *   owner_id: string | null, currency_code: string, total: number } }` before anything is written
 * @property hooks.orderTakenIn `{ sales_order: { id: string, order_id: string, is_new: boolean } }` after an order
 *   that was not in the CRM is
 */
export const takeInOrderWorkflow = createWorkflow(
  "take-in-order",
  (input: WorkflowData<TakeInOrderInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const lock = lockOrder(input)
    const found = findTakeableOrderStep({ actor, order_id: input.order_id })
    const validate = createHook("validate", {
      sales_order: found.sales_order,
      additional_data: input.additional_data,
    })
    const created = createSalesOrderStep(
      transform({ found }, ({ found }) => ({ ...found.sales_order, may_exist: true })),
    )
    const taken = transform({ created, found }, ({ created, found }) => ({
      id: created.id,
      order_id: created.order_id,
      is_new: found.known_id === null,
    }))
    when("order-is-new", { taken }, ({ taken }) => taken.is_new).then(() => {
      createRemoteLinkStep(
        transform({ taken }, ({ taken }) => [
          {
            [SALES_ORDER_MODULE]: { crm_sales_order_id: taken.id },
            [Modules.ORDER]: { order_id: taken.order_id },
          },
        ]),
      )
    })
    refreshSalesOrderWorkflow.runAsStep({
      input: transform({ taken, input }, ({ taken, input }) => ({
        id: taken.id,
        actor_id: input.actor_id,
        additional_data: input.additional_data,
      })),
    })
    emitEventStep({
      eventName: CrmEvents.sales_order.activated,
      data: transform({ taken }, ({ taken }) =>
        taken.is_new ? [{ id: taken.id, order_id: taken.order_id }] : [],
      ),
    })
    const orderTakenIn = when("order-taken-in-hook", { taken }, ({ taken }) => taken.is_new).then(() =>
      createHook("orderTakenIn", { sales_order: taken, additional_data: input.additional_data }),
    )
    unlockOrder(lock)
    return new WorkflowResponse(taken, { hooks: [validate, orderTakenIn] })
  },
)
