import { completeOrderWorkflow } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ProgressTrigger } from "../../modules/sales_order"
import { loadActorStep } from "../access/steps/load-actor"
import { followDocuments } from "../opportunity/follow-documents"
import { type EventToEmit, emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import { lockOrder, unlockOrder } from "./order-lock"
import { progressOperations } from "./progress-operations"
import { locateSalesOrderStep, type SalesOrderTarget } from "./steps/locate-sales-order"
import { lookAtSalesOrderStep, type Look } from "./steps/look-at-sales-order"
import { saveProgressStep } from "./steps/save-progress"
import { settleInvoicesStep } from "./steps/settle-invoices"

export type RefreshSalesOrderInput = SalesOrderTarget & {
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** What a look and the settling after it have to tell. */
function eventsOf({ look, paid }: { look: Look; paid: string[] }): EventToEmit[] {
  const { id: sales_order_id, order_id } = look.sales_order ?? {}
  const ofDocuments = (ids: string[]) => ids.map((id) => ({ id, sales_order_id }))
  const ofOrder = (trigger: ProgressTrigger) =>
    look.triggers.includes(trigger) ? [{ id: sales_order_id, order_id }] : []
  return [
    { name: CrmEvents.delivery_note.issued, data: ofDocuments(look.issued.map(({ id }) => id)) },
    { name: CrmEvents.delivery_note.canceled, data: ofDocuments(look.canceled_notes) },
    { name: CrmEvents.invoice.paid, data: ofDocuments(paid) },
    { name: CrmEvents.sales_order.closed, data: ofOrder("order_closed") },
    { name: CrmEvents.sales_order.reopened, data: ofOrder("order_reopened") },
    { name: CrmEvents.sales_order.canceled, data: ofOrder("order_canceled") },
  ]
}

/**
 * Looks again at a sales order, named by itself, its host order, a fulfilment or a payment: reads what was fulfilled,
 * delivered, returned, invoiced and paid, issues the delivery notes that are missing and sets the order's state, what
 * was paid of it, its host order and its opportunity accordingly. Does nothing when all is as it was, or when the order
 * was not sold through the CRM; so lost, doubled or reordered events end in the same state.
 *
 * @property hooks.validate `{ sales_order_id: string | null }` before anything is written, for an order that the CRM
 *   knows
 * @property hooks.deliveryNoteIssued `{ sales_order: { id: string, order_id: string, opportunity_id: string | null }
 *   | null, delivery_notes: IssuedNote[] }` after delivery notes are issued
 * @property hooks.salesOrderClosed `{ sales_order: { id: string, order_id: string, opportunity_id: string | null } |
 *   null }` after the order is closed
 */
export const refreshSalesOrderWorkflow = createWorkflow(
  "refresh-sales-order",
  (input: WorkflowData<RefreshSalesOrderInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const target = locateSalesOrderStep(input)
    const lock = lockOrder(target)
    const validate = when("validate-hook", { target }, ({ target }) => target.id !== null).then(() =>
      createHook("validate", { sales_order_id: target.id, additional_data: input.additional_data }),
    )
    const look = lookAtSalesOrderStep({ id: target.id })
    when("complete-host-order", { look }, ({ look }) => look.completes_order).then(() => {
      const orderIds = transform({ look }, ({ look }) => [look.sales_order?.order_id ?? ""])
      completeOrderWorkflow.runAsStep({ input: { orderIds } })
    })
    // The opportunity moves before the state is written: should the server stop in between, the next look finds the same
    // change again and its occurrence key keeps it from moving twice.
    when("follow-on-the-board", { look }, ({ look }) => look.triggers.length > 0).then(() => {
      const found = transform({ look, actor }, ({ look, actor }) =>
        progressOperations({ look, actor_id: actor.user_id }),
      )
      followDocuments(found)
    })
    saveProgressStep({ change: look.change })
    const settled = settleInvoicesStep(target)
    const deliveryNoteIssued = when("notes-issued", { look }, ({ look }) => look.issued.length > 0).then(() =>
      createHook("deliveryNoteIssued", {
        sales_order: look.sales_order,
        delivery_notes: look.issued,
        additional_data: input.additional_data,
      }),
    )
    const salesOrderClosed = when("order-closed-hook", { look }, ({ look }) =>
      look.triggers.includes("order_closed"),
    ).then(() =>
      createHook("salesOrderClosed", {
        sales_order: look.sales_order,
        additional_data: input.additional_data,
      }),
    )
    const events = transform({ look, settled }, ({ look, settled: { paid } }) => eventsOf({ look, paid }))
    emitEventsStep({ events })
    unlockOrder(lock)
    return new WorkflowResponse(look, { hooks: [validate, deliveryNoteIssued, salesOrderClosed] })
  },
)
