import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AskedLine, planCloseShort, shortenAdjustments } from "../../../modules/sales_order"
import { assertActive } from "../truth/assert-active"
import { readTruth, type SalesOrderTruth } from "../truth/read-truth"

/** The discounts of a line of which so many pieces remain; null when it has none, or nothing remains of it. */
function adjustmentsOf({ lines, order }: SalesOrderTruth, line_id: string, remaining: number) {
  const line = lines.find((candidate) => candidate.line_id === line_id)
  const adjustments = line?.item?.adjustments ?? []
  if (!line?.item || !adjustments.length || remaining === 0) {
    return null
  }
  const { unit_price, is_tax_inclusive } = line.item
  const whole = { ordered: line.ordered, net: line.net, unit_price, is_tax_inclusive }
  return shortenAdjustments(adjustments, whole, remaining, order.currency_code).map(
    ({ amount, code, description, promotion_id, is_tax_inclusive: isInclusive }) => ({
      ...{ amount, code, description, promotion_id },
      is_tax_inclusive: isInclusive,
    }),
  )
}

/**
 * What the host's order edit is to leave of each line, and of its discounts.
 * @throws invalid_data, conflict
 */
export const planCloseShortStep = createStep(
  "crm-plan-close-short",
  async ({ id, items }: { id: string; items?: AskedLine[] }, { container }) => {
    const truth = await readTruth(container, id)
    assertActive(truth, "deliver")
    const lines = planCloseShort(truth.lines, items)
    const adjusted = lines.flatMap(({ line_id, remaining }) => {
      const adjustments = adjustmentsOf(truth, line_id, remaining)
      return adjustments ? [{ line_id, adjustments }] : []
    })
    return new StepResponse({ order_id: truth.order.id, lines, adjusted })
  },
)
