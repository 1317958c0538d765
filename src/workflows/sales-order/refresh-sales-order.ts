import { completeOrderWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CrmEvents } from "../events"
import { followProgressWorkflow } from "./follow-progress"
import { lockOrder, unlockOrder } from "./order-lock"
import { locateSalesOrderStep, type SalesOrderTarget } from "./steps/locate-sales-order"
import { lookAtSalesOrderStep, type Look } from "./steps/look-at-sales-order"
import { saveProgressStep } from "./steps/save-progress"
import { settleInvoicesStep } from "./steps/settle-invoices"

export type RefreshSalesOrderInput = SalesOrderTarget & { actor_id: string | null }

const EVENTS = {
  order_closed: CrmEvents.sales_order.closed,
  order_reopened: CrmEvents.sales_order.reopened,
  order_canceled: CrmEvents.sales_order.canceled,
}

const EMITTED = Object.keys(EVENTS) as (keyof typeof EVENTS)[]

function emit(trigger: keyof typeof EVENTS, look: WorkflowData<Look>) {
  const data = transform({ look, trigger }, ({ look, trigger }) =>
    look.triggers.includes(trigger)
      ? [{ id: look.sales_order?.id, order_id: look.sales_order?.order_id }]
      : [],
  )
  emitEventStep({ eventName: EVENTS[trigger], data }).config({ name: `emit-${trigger}` })
}

/**
 * Looks again at a sales order, named by itself, its host order, a fulfilment or a payment: reads what was fulfilled,
 * delivered, returned, invoiced and paid, issues the delivery notes that are missing and sets the order's state, what
 * was paid of it, its host order and its opportunity accordingly. Does nothing when all is as it was, or when the order
 * was not sold through the CRM; so lost, doubled or reordered events end in the same state.
 *
 * Hooks: `deliveryNoteIssued({ sales_order, delivery_notes })`, `salesOrderClosed({ sales_order })`.
 */
export const refreshSalesOrderWorkflow = createWorkflow(
  "refresh-sales-order",
  (input: WorkflowData<RefreshSalesOrderInput>) => {
    const target = locateSalesOrderStep(input)
    const lock = lockOrder(target)
    const look = lookAtSalesOrderStep({ id: target.id })
    when("complete-host-order", { look }, ({ look }) => look.completes_order).then(() => {
      const orderIds = transform({ look }, ({ look }) => [look.sales_order?.order_id ?? ""])
      completeOrderWorkflow.runAsStep({ input: { orderIds } })
    })
    // The opportunity moves before the state is written: should the server stop in between, the next look finds the same
    // change again and its occurrence key keeps it from moving twice.
    when("follow-on-the-board", { look }, ({ look }) => look.triggers.length > 0).then(() => {
      followProgressWorkflow.runAsStep({ input: { look, actor_id: input.actor_id } })
    })
    saveProgressStep({ change: look.change })
    const settled = settleInvoicesStep(target)
    const deliveryNoteIssued = when("notes-issued", { look }, ({ look }) => look.issued.length > 0).then(() =>
      createHook("deliveryNoteIssued", { sales_order: look.sales_order, delivery_notes: look.issued }),
    )
    const salesOrderClosed = when("order-closed-hook", { look }, ({ look }) =>
      look.triggers.includes("order_closed"),
    ).then(() => createHook("salesOrderClosed", { sales_order: look.sales_order }))
    emitEventStep({
      eventName: CrmEvents.delivery_note.issued,
      data: transform({ look }, ({ look }) =>
        look.issued.map(({ id }) => ({ id, sales_order_id: look.sales_order?.id })),
      ),
    })
    emitEventStep({
      eventName: CrmEvents.delivery_note.canceled,
      data: transform({ look }, ({ look }) =>
        look.canceled_notes.map((id) => ({ id, sales_order_id: look.sales_order?.id })),
      ),
    }).config({ name: "emit-delivery-notes-canceled" })
    emitEventStep({
      eventName: CrmEvents.invoice.paid,
      data: transform({ target, settled }, ({ target, settled }) =>
        settled.paid.map((id) => ({ id, sales_order_id: target.id })),
      ),
    }).config({ name: "emit-invoice-paid" })
    EMITTED.forEach((trigger) => emit(trigger, look))
    unlockOrder(lock)
    return new WorkflowResponse(look, { hooks: [deliveryNoteIssued, salesOrderClosed] })
  },
)
