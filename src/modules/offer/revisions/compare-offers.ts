import { isDeepStrictEqual } from "node:util"
import { MathBN } from "@medusajs/framework/utils"
import { type LineOfRevision, matchLines } from "./match-lines"

/** What a reader of two revisions wants to know of the head. */
const HEAD_FIELDS = [
  ...["customer_id", "buyer", "shipping_address", "billing_address", "region_id", "sales_channel_id"],
  ...["currency_code", "locale", "valid_until", "discount_type", "discount_value"],
  ...["shipping_option_id", "shipping_name", "shipping_amount", "note", "terms"],
  ...["subtotal", "discount_total", "tax_total", "total"],
]

const LINE_FIELDS = [
  ...["kind", "variant_id", "title", "sku", "quantity", "list_price", "is_tax_inclusive", "discount_type"],
  ...["discount_value", "unit_price", "tax_rate", "net_total"],
]

type Amounts = { net_total?: number; document_discount?: number }

/** A line before its share of the discount on the whole offer, which the head tells: it does not change every line. */
const beforeDocumentDiscount = <L extends Amounts>(line: L): L => ({
  ...line,
  net_total: MathBN.add(line.net_total ?? 0, line.document_discount ?? 0).toNumber(),
})

/** How a line of one revision became a line of the other, and the fields that differ. */
export type LineComparison<L> = {
  change: "added" | "removed" | "changed" | "same"
  before: L | null
  after: L | null
  fields: string[]
}

/** What differs between two offers. */
export type OfferComparison<L> = { fields: string[]; lines: LineComparison<L>[] }

/** Dates come from the database as objects, from elsewhere as text. */
const comparable = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null))

function differing(before: object, after: object, fields: string[]): string[] {
  const [a, b] = [before, after] as Record<string, unknown>[]
  return fields.filter((field) => !isDeepStrictEqual(comparable(a[field]), comparable(b[field])))
}

/** Compares two offers, revisions of each other or not: the head field by field, the lines with those they continue. */
export function compareOffers<L extends LineOfRevision & Amounts>(
  before: { lines: L[] },
  after: { lines: L[] },
): OfferComparison<L> {
  const lines = matchLines(before.lines, after.lines).map((pair): LineComparison<L> => {
    if (!pair.before || !pair.after) {
      return { ...pair, change: pair.after ? "added" : "removed", fields: [] }
    }
    const [before, after] = [pair.before, pair.after].map(beforeDocumentDiscount)
    const fields = differing(before, after, LINE_FIELDS)
    return { ...pair, change: fields.length ? "changed" : "same", fields }
  })
  return { fields: differing(before, after, HEAD_FIELDS), lines }
}
