import { completeOrderWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ProgressTrigger } from "../../modules/sales_order/state/transitions"
import { CrmEvents } from "../events"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import { lockOrder, unlockOrder } from "./order-lock"
import { locateSalesOrderStep, type SalesOrderTarget } from "./steps/locate-sales-order"
import { lookAtSalesOrderStep, type Look } from "./steps/look-at-sales-order"
import { saveProgressStep } from "./steps/save-progress"

export type RefreshSalesOrderInput = SalesOrderTarget & { actor_id: string | null }

/** The operations that one look can find, in the order in which they move the opportunity. */
const TRIGGERS = [
  "order_delivered",
  "order_invoiced",
  "order_closed",
  "order_reopened",
  "order_canceled",
] as const

const EVENTS = {
  order_closed: CrmEvents.sales_order.closed,
  order_reopened: CrmEvents.sales_order.reopened,
  order_canceled: CrmEvents.sales_order.canceled,
}

const EMITTED = Object.keys(EVENTS) as (keyof typeof EVENTS)[]

/** Moves the opportunity for one operation, if this look found it. */
function follow(
  trigger: ProgressTrigger,
  look: WorkflowData<Look>,
  asked: WorkflowData<RefreshSalesOrderInput>,
) {
  const name = `follow-${trigger}`
  when(trigger, { look, trigger }, ({ look, trigger }) => look.triggers.includes(trigger)).then(() => {
    const input = transform({ look, trigger, asked }, ({ look, trigger, asked }) => ({
      opportunity_id: look.sales_order?.opportunity_id ?? null,
      trigger,
      source: { type: "sales_order" as const, id: look.sales_order?.id ?? "" },
      // The count that this change is going to get: the same change found twice moves once.
      occurrence_key: `${trigger}:${look.sales_order?.id}:${(look.change?.state_changes ?? 0) + 1}`,
      actor_id: asked.actor_id,
    }))
    followDocumentWorkflow.runAsStep({ input }).config({ name })
  })
}

function emit(trigger: keyof typeof EVENTS, look: WorkflowData<Look>) {
  const data = transform({ look, trigger }, ({ look, trigger }) =>
    look.triggers.includes(trigger)
      ? [{ id: look.sales_order?.id, order_id: look.sales_order?.order_id }]
      : [],
  )
  emitEventStep({ eventName: EVENTS[trigger], data }).config({ name: `emit-${trigger}` })
}

/**
 * Looks again at a sales order, named by itself, its host order or a fulfilment: reads what was fulfilled, delivered,
 * returned and invoiced, issues the delivery notes that are missing and sets the order's state, its host order and its
 * opportunity accordingly. Does nothing when all is as it was, or when the order was not sold through the CRM; so lost,
 * doubled or reordered events end in the same state.
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
    TRIGGERS.forEach((trigger) => follow(trigger, look, input))
    saveProgressStep({ change: look.change })
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
    EMITTED.forEach((trigger) => emit(trigger, look))
    unlockOrder(lock)
    return new WorkflowResponse(look, { hooks: [deliveryNoteIssued, salesOrderClosed] })
  },
)
