import { crmError } from "../../../errors/crm-error"

/** How many pieces of an order line somebody wants to deliver, invoice or credit. */
export type AskedLine = { line_id: string; quantity: number }

/** A line with how much there is of it, and how much of that is still open. */
type OpenLine = { line_id: string; title: string; ordered: number; open: number }

/** What the pieces are counted from, and the document whose lines they are. */
const DOCUMENTS = { ordered: "order", delivered: "order", invoiced: "invoice" } as const

/**
 * Checks quantities that were asked for against what is open on each line.
 * @throws invalid_data for a line that is not there, is named twice, a quantity that cannot be, or more than there is
 * of it; conflict for more than is open. Each names line and quantity.
 */
export function assertOpen(
  asked: AskedLine[],
  lines: OpenLine[],
  verb: "deliver" | "invoice" | "credit",
  of: keyof typeof DOCUMENTS = "ordered",
): void {
  const seen = new Set<string>()
  for (const { line_id, quantity } of asked) {
    const line = lines.find((candidate) => candidate.line_id === line_id)
    if (!line) {
      throw crmError("order_line_unknown", { field: "items", line_id, id: line_id, document: DOCUMENTS[of] })
    }
    const at = { field: "items", line_id, action: verb, quantity, title: line.title }
    if (seen.has(line_id)) {
      throw crmError("line_named_twice", at)
    }
    seen.add(line_id)
    if (!(quantity > 0)) {
      throw crmError("quantity_not_positive", at)
    }
    if (Number.isInteger(line.ordered) && !Number.isInteger(quantity)) {
      throw crmError("quantity_not_whole", at)
    }
    if (quantity > line.open) {
      const code = quantity > line.ordered ? "quantity_over_total" : "quantity_over_open"
      throw crmError(code, { ...at, open: line.open, total: line.ordered, of })
    }
  }
}
