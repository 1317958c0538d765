import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type { IssuedNote, NoteSource } from "../../../modules/sales_order/documents/delivery-notes"
import type SalesOrderModuleService from "../../../modules/sales_order/service"
import type { ProgressChange } from "../../../modules/sales_order/service"
import {
  isChanged,
  type ProgressTrigger,
  triggersBetween,
} from "../../../modules/sales_order/state/transitions"
import { fulfilledLines, type HostOrder } from "../truth/host-order"
import { readTruth } from "../truth/read-truth"

/** What looking at an order found. */
export type Look = {
  sales_order: { id: string; order_id: string; opportunity_id: string | null } | null
  /** Delivery notes that were still missing. */
  issued: IssuedNote[]
  /** What to write; null when everything is as it was. */
  change: ProgressChange | null
  triggers: ProgressTrigger[]
  /** The host order is still open although all is delivered and invoiced. */
  completes_order: boolean
}

const NOT_OURS: Look = { sales_order: null, issued: [], change: null, triggers: [], completes_order: false }

const date = (value: string | Date | null) => (value === null ? null : new Date(value))

function noteSources(order: HostOrder): NoteSource[] {
  return [...order.fulfillments]
    .sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at))
    .map((fulfillment) => ({
      fulfillment_id: fulfillment.id,
      location_id: fulfillment.location_id,
      delivered_at: date(fulfillment.delivered_at),
      canceled_at: date(fulfillment.canceled_at),
      lines: fulfilledLines(order, fulfillment).map(({ item, quantity }) => ({
        line_id: item.id,
        title: item.title,
        sku: item.variant_sku ?? item.variant?.sku ?? null,
        quantity,
      })),
    }))
    .filter(({ lines }) => lines.length)
}

/**
 * Looks again at an order: issues the delivery notes its fulfilments lack, and says what changed since the last look.
 * Compensation cancels the new notes; their numbers stay used.
 */
export const lookAtSalesOrderStep = createStep(
  "crm-look-at-sales-order",
  async ({ id }: { id: string | null }, { container }) => {
    if (!id) {
      return new StepResponse<Look, string[]>(NOT_OURS, [])
    }
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const { sales_order, order, progress } = await readTruth(container, id)
    const issued = await service.syncDeliveryNotes(id, noteSources(order))
    const { order_id, opportunity_id, state_changes } = sales_order
    const isClosing = progress.state === "closed"
    const closed_at = isClosing ? (sales_order.closed_at ?? new Date()) : null
    const look: Look = {
      sales_order: { id, order_id, opportunity_id },
      issued,
      change: isChanged(sales_order, progress) ? { id, state_changes, closed_at, ...progress } : null,
      triggers: triggersBetween(sales_order, progress),
      // Reopening never undoes this: Medusa has no way back from completed, and allows returns and credit all the same.
      completes_order: isClosing && order.status === "pending",
    }
    return new StepResponse(
      look,
      issued.map((note) => note.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      const canceled_at = new Date()
      await service.updateDeliveryNotes(ids.map((id) => ({ id, canceled_at })))
    }
  },
)
