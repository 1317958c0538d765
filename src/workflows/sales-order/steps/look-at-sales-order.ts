import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  isChanged,
  type IssuedNote,
  type ProgressChange,
  type ProgressTrigger,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  triggersBetween,
  withoutNote,
} from "../../../modules/sales_order"
import { noteSources, readNoteParties } from "../truth/note-sources"
import { readTruth } from "../truth/read-truth"
import { totalOf } from "../truth/total-of"

/** What looking at an order found. */
export type Look = {
  sales_order: { id: string; order_id: string; opportunity_id: string | null } | null
  /** Delivery notes that were still missing. */
  issued: IssuedNote[]
  /** Delivery notes whose fulfilment is canceled since the last look. */
  canceled_notes: string[]
  /** What to write; null when everything is as it was. */
  change: ProgressChange | null
  triggers: ProgressTrigger[]
  /** The host order is still open although all is delivered and invoiced. */
  completes_order: boolean
}

const NOT_OURS: Look = {
  ...{ sales_order: null, issued: [], canceled_notes: [], change: null, triggers: [] },
  completes_order: false,
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
    const truth = await readTruth(container, id)
    const { sales_order, order, progress } = truth
    const sources = noteSources(order)
    const isMissing = withoutNote(sources, sales_order.delivery_notes).length > 0
    const parties = isMissing ? await readNoteParties(container, truth) : null
    const { issued, canceled } = await service.syncDeliveryNotes(id, sources, parties)
    const { order_id, opportunity_id, state_changes } = sales_order
    const isClosing = progress.state === "closed"
    const closed_at = isClosing ? (sales_order.closed_at ?? new Date()) : null
    const total = totalOf(truth)
    const hasChanged = isChanged(sales_order, progress) || total !== Number(sales_order.total)
    const look: Look = {
      sales_order: { id, order_id, opportunity_id },
      issued,
      canceled_notes: canceled,
      change: hasChanged ? { id, state_changes, closed_at, total, ...progress } : null,
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
