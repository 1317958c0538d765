import { MedusaError } from "@medusajs/framework/utils"

/** How many pieces of an order line somebody wants to deliver, invoice or credit. */
export type AskedLine = { line_id: string; quantity: number }

/** A line with how much there is of it, and how much of that is still open. */
type OpenLine = { line_id: string; title: string; ordered: number; open: number }

/** What the pieces are counted from, and the document whose lines they are. */
const DOCUMENTS = { ordered: "order", delivered: "order", invoiced: "invoice" } as const

function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `items: ${message}`)
}

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
      invalid(`${line_id} is not a line of this ${DOCUMENTS[of]}`)
    }
    const named = `${quantity} of "${line.title}" (${line_id})`
    if (seen.has(line_id)) {
      invalid(`cannot ${verb} ${named}: the line is named twice`)
    }
    seen.add(line_id)
    if (!(quantity > 0)) {
      invalid(`cannot ${verb} ${named}: the quantity must be greater than 0`)
    }
    if (Number.isInteger(line.ordered) && !Number.isInteger(quantity)) {
      invalid(`cannot ${verb} ${named}: these goods are counted in whole pieces`)
    }
    if (quantity > line.open) {
      const type = quantity > line.ordered ? MedusaError.Types.INVALID_DATA : MedusaError.Types.CONFLICT
      const rest = `${line.open} of ${line.ordered} ${of} are left to ${verb}`
      throw new MedusaError(type, `items: cannot ${verb} ${named}: ${rest}`)
    }
  }
}
