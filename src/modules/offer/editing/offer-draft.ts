import { MedusaError } from "@medusajs/framework/utils"
import type { DiscountType } from "../pricing/price-line"

/** A line while an offer is edited. Without an id it is new; without a list price it was never priced. */
export type DraftLine = {
  id?: string
  kind: "product" | "note"
  variant_id: string | null
  product_id: string | null
  title: string
  sku: string | null
  quantity: number
  list_price: number | null
  is_tax_inclusive: boolean
  discount_type: DiscountType | null
  discount_value: number | null
  discount_source: "none" | "rule" | "manual"
  discount_rule_id: string | null
  discount_rule_name: string | null
  tax_rate: number
  /** Changed by the person who edits now: their discount limit applies. */
  is_touched?: boolean
}

export type NewLine = {
  kind?: "product" | "note"
  variant_id?: string
  title?: string
  quantity?: number
  discount_type?: DiscountType | null
  discount_value?: number | null
}

/** `discount_source: "rule"` is "back to the rule": the line forgets what was set by hand. */
export type LineChange = {
  id: string
  quantity?: number
  title?: string
  discount_type?: DiscountType | null
  discount_value?: number | null
  discount_source?: "rule"
}

export type LineEdits = { add?: NewLine[]; update?: LineChange[]; remove?: string[] }

const NO_DISCOUNT = {
  discount_type: null,
  discount_value: null,
  discount_source: "none",
  discount_rule_id: null,
  discount_rule_name: null,
} as const

/** How a message names a line: its place, and what it sells. */
export function lineName(line: Pick<DraftLine, "title" | "sku">, index: number): string {
  const what = line.sku ?? line.title
  return what ? `line ${index + 1} (${what})` : `line ${index + 1}`
}

function manualDiscount(
  change: Pick<NewLine, "discount_type" | "discount_value">,
  current: DraftLine | null,
) {
  const discount_type =
    change.discount_type === undefined ? (current?.discount_type ?? "percent") : change.discount_type
  const discount_value =
    discount_type === null ? null : (change.discount_value ?? current?.discount_value ?? 0)
  return {
    discount_type,
    discount_value,
    discount_source: "manual" as const,
    discount_rule_id: null,
    discount_rule_name: null,
    is_touched: true,
  }
}

const setsDiscount = (change: NewLine | LineChange) =>
  change.discount_type !== undefined || change.discount_value !== undefined

function newLine(line: NewLine): DraftLine {
  const kind = line.kind ?? "product"
  const base: DraftLine = {
    ...NO_DISCOUNT,
    kind,
    variant_id: kind === "product" ? (line.variant_id ?? null) : null,
    product_id: null,
    title: line.title ?? "",
    sku: null,
    quantity: kind === "product" ? (line.quantity ?? 1) : 0,
    list_price: null,
    is_tax_inclusive: false,
    tax_rate: 0,
  }
  return kind === "product" && setsDiscount(line) ? { ...base, ...manualDiscount(line, null) } : base
}

function changedLine(line: DraftLine, change: LineChange): DraftLine {
  const next = { ...line, quantity: change.quantity ?? line.quantity, title: change.title ?? line.title }
  if (change.discount_source === "rule") {
    // Forgetting the list price as well: a manual line kept the one it had.
    return { ...next, ...NO_DISCOUNT, list_price: null }
  }
  return setsDiscount(change) ? { ...next, ...manualDiscount(change, line) } : next
}

/**
 * The lines after an edit, in order; new ones at the end. Pure: prices and totals come after.
 * @throws MedusaError not_found for a line that is not in the offer
 */
export function editLines(lines: DraftLine[], edits: LineEdits): DraftLine[] {
  const ids = new Set(lines.map((line) => line.id))
  const unknown = [...(edits.update ?? []).map((change) => change.id), ...(edits.remove ?? [])].find(
    (id) => !ids.has(id),
  )
  if (unknown) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Line ${unknown} is not in this offer`)
  }
  const removed = new Set(edits.remove ?? [])
  const changes = new Map((edits.update ?? []).map((change) => [change.id, change]))
  const kept = lines
    .filter((line) => !removed.has(line.id as string))
    .map((line) => {
      const change = changes.get(line.id as string)
      return change ? changedLine(line, change) : line
    })
  return [...kept, ...(edits.add ?? []).map(newLine)]
}
