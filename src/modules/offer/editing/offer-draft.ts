import { crmError } from "../../../errors/crm-error"
import type { ErrorItem } from "../../../errors"
import type { RuleReason } from "../models/offer-line"
import type { DiscountType } from "../pricing/price-line"
import { placeLines } from "./place-lines"

/**
 * A line while an offer is edited. Without an id it is new; without a list price it was never priced; a product without
 * a variant is known by its SKU alone.
 */
export type DraftLine = {
  id?: string
  /** The line of an earlier revision that it continues. */
  origin_id?: string | null
  kind: "product" | "note"
  variant_id: string | null
  product_id: string | null
  title: string
  sku: string | null
  quantity: number
  list_price: number | null
  is_tax_inclusive: boolean
  original_price: number | null
  price_list_id: string | null
  price_list_title: string | null
  unit_cost: number | null
  discount_type: DiscountType | null
  discount_value: number | null
  discount_source: "none" | "rule" | "manual"
  discount_rule_id: string | null
  discount_rule_name: string | null
  discount_rule_reason: RuleReason | null
  tax_rate: number
  /** An extension set its discount: nobody's limit applies. */
  is_adjusted?: boolean
}

/** A product by its variant or its SKU, or a note. */
export type NewLine = {
  kind?: "product" | "note"
  variant_id?: string
  sku?: string
  title?: string
  quantity?: number
  discount_type?: DiscountType | null
  discount_value?: number | null
  /** The line it comes behind; null: the top, nothing: the end. */
  after_id?: string | null
}

/** `discount_source: "rule"` is "back to the rule": the line forgets what was set by hand. */
export type LineChange = {
  id: string
  quantity?: number
  title?: string
  /** Another product in this line's place. */
  variant_id?: string
  discount_type?: DiscountType | null
  discount_value?: number | null
  discount_source?: "rule"
}

export type LineEdits = {
  add?: NewLine[]
  update?: LineChange[]
  remove?: string[]
  /** The ids of all lines that stay, in their new order. */
  order?: string[]
}

export const NO_DISCOUNT = {
  discount_type: null,
  discount_value: null,
  discount_source: "none",
  discount_rule_id: null,
  discount_rule_name: null,
  discount_rule_reason: null,
} as const

const UNPRICED = {
  product_id: null,
  list_price: null,
  is_tax_inclusive: false,
  original_price: null,
  price_list_id: null,
  price_list_title: null,
  unit_cost: null,
  tax_rate: 0,
} as const

/** How a message names a line: its place, and what it sells. */
export function lineName(line: Pick<DraftLine, "title" | "sku">, index: number): string {
  const what = line.sku ?? line.title
  return what ? `line ${index + 1} (${what})` : `line ${index + 1}`
}

/** The same for an error, which says it in the reader's language. */
export function lineRef(line: Pick<DraftLine, "title" | "sku">, index: number): ErrorItem {
  const name = line.sku ?? line.title
  return name ? { item: "named_line", number: index + 1, name } : { item: "line", number: index + 1 }
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
    ...NO_DISCOUNT,
    discount_type,
    discount_value,
    discount_source: "manual" as const,
  }
}

const setsDiscount = (change: NewLine | LineChange) =>
  change.discount_type !== undefined || change.discount_value !== undefined

/** Another kind of discount without its value: what was a percent is no price. */
const isHalf = ({ discount_type: type, discount_value }: LineChange, current: DraftLine) =>
  type != null && type !== current.discount_type && discount_value == null

function newLine(line: NewLine): DraftLine {
  const kind = line.kind ?? "product"
  const isProduct = kind === "product"
  const base: DraftLine = {
    ...NO_DISCOUNT,
    ...UNPRICED,
    kind,
    variant_id: isProduct ? (line.variant_id ?? null) : null,
    title: line.title ?? "",
    sku: isProduct ? (line.sku ?? null) : null,
    quantity: isProduct ? (line.quantity ?? 1) : 0,
  }
  return isProduct && setsDiscount(line) ? { ...base, ...manualDiscount(line, null) } : base
}

/** Another product in a line's place: its own name and price; a discount that a person gave stays. */
function withVariant(line: DraftLine, variant_id: string): DraftLine {
  const next = { ...line, ...UNPRICED, variant_id, title: "", sku: null }
  return line.discount_source === "manual" ? next : { ...next, ...NO_DISCOUNT }
}

function changedLine(line: DraftLine, index: number, change: LineChange): DraftLine {
  const { id: _, title, ...ofProduct } = change
  if (line.kind === "note" && Object.values(ofProduct).some((value) => value !== undefined)) {
    throw crmError("note_line_only_text", { line_id: change.id, number: index + 1 })
  }
  const isOther = change.variant_id !== undefined && change.variant_id !== line.variant_id
  const sold = isOther ? withVariant(line, change.variant_id as string) : line
  const next = { ...sold, quantity: change.quantity ?? line.quantity, title: title ?? sold.title }
  if (change.discount_source === "rule") {
    // Forgetting the list price as well: a manual line kept the one it had.
    return { ...next, ...NO_DISCOUNT, list_price: null }
  }
  if (isHalf(change, sold)) {
    throw crmError("discount_value_missing", {
      field: "discount_value",
      line_id: change.id,
      line: lineRef(next, index),
      type: change.discount_type ?? "",
    })
  }
  return setsDiscount(change) ? { ...next, ...manualDiscount(change, sold) } : next
}

/** @throws not_found for a line that is not in the offer, invalid_data for one that is named twice */
function assertEditable(lines: DraftLine[], { update = [], remove = [] }: LineEdits): void {
  const ids = new Set(lines.map((line) => line.id))
  const seen = new Set<string>()
  for (const id of [...update.map((change) => change.id), ...remove]) {
    if (!ids.has(id)) {
      throw crmError("offer_line_not_found", { line_id: id, id })
    }
    if (seen.has(id)) {
      throw crmError("line_changed_twice", { line_id: id, id })
    }
    seen.add(id)
  }
}

/**
 * The lines after an edit, in order. Pure: prices and totals come after.
 * @throws not_found for a line that is not in the offer, invalid_data for edits that contradict each other
 */
export function editLines(lines: DraftLine[], edits: LineEdits): DraftLine[] {
  assertEditable(lines, edits)
  const removed = new Set(edits.remove)
  const changes = new Map((edits.update ?? []).map((change) => [change.id, change]))
  const kept = lines.flatMap((line, index) => {
    const change = changes.get(line.id as string)
    return removed.has(line.id as string) ? [] : [change ? changedLine(line, index, change) : line]
  })
  const added = (edits.add ?? []).map((line) => ({ line: newLine(line), after_id: line.after_id }))
  return placeLines(kept, added, edits.order)
}
