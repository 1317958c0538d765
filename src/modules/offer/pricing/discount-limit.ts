import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { lineRef } from "../editing/offer-draft"
import { discountPercent } from "./price-line"
import type { PricedLine } from "./price-offer"
import type { DocumentDiscount } from "./share-discount"

/** A line as far as the weight of its discount goes. */
type WeighedLine = Pick<
  PricedLine,
  | "kind"
  | "variant_id"
  | "quantity"
  | "list_price"
  | "unit_price"
  | "net_total"
  | "document_discount"
  | "discount_source"
> & { id?: string; is_adjusted?: boolean }

/** An offer with its discounts: as it was granted, or as somebody wants it. */
export type Discounted<L extends WeighedLine = WeighedLine> = DocumentDiscount & { lines: L[] }

/**
 * A discount beyond what a role may give: of a line, alone or with its share of the whole offer's; index null = of the
 * offer. `is_granted`: somebody gave it earlier, for less than it is to count for now.
 */
export type BeyondLimit = {
  index: number | null
  percent: number
  is_combined: boolean
  is_granted: boolean
}

const ROUNDING = 1e-9
/** Of an amount in major units: less than any currency has. */
const SMALLEST = 0.0005

const isMore = (now: number, before: number) => now > before + ROUNDING

/** Two discounts, one after the other. */
const together = (first: number, second: number) => 100 - ((100 - first) * (100 - second)) / 100

/** What a line costs net, before its share of the discount on the whole offer. */
const netOf = ({ net_total, document_discount }: WeighedLine) =>
  MathBN.add(net_total, document_discount).toNumber()

const netOfPiece = (line: WeighedLine) => (line.quantity ? netOf(line) / line.quantity : 0)
const netOfAll = (lines: WeighedLine[]) => lines.reduce((sum, line) => sum + netOf(line), 0)

/** What the discount on the whole offer takes off its lines, in percent of their net. */
function wholePercent({ lines, discount_type, discount_value }: Discounted): number {
  if (discount_type !== "amount") {
    return discount_type === null ? 0 : Number(discount_value ?? 0)
  }
  const net = netOfAll(lines)
  return net ? (lines.reduce((sum, line) => sum + Number(line.document_discount), 0) / net) * 100 : 0
}

/** Each line with what it was before: nothing when it is new, or sells another product. */
function pairsOf<L extends WeighedLine>(before: Discounted | null, lines: L[]) {
  const known = new Map((before?.lines ?? []).map((line) => [line.id, line]))
  return lines.map((line) => {
    const was = line.id === undefined ? undefined : known.get(line.id)
    return { line, was: was?.variant_id === line.variant_id ? was : undefined }
  })
}

/**
 * The discount on the whole offer before, as it would weigh at the prices of now: what prices do by themselves is nobody's
 * doing.
 */
function wholeBefore(before: Discounted | null, pairs: ReturnType<typeof pairsOf>) {
  if (!before) {
    return { percent: 0, amount: 0 }
  }
  const stays = new Set(pairs.map(({ was }) => was))
  const kept = pairs.reduce((sum, { line, was }) => {
    const isSame = was && Number(was.quantity) === line.quantity
    return sum + (was ? (isSame ? netOf(line) : netOfPiece(line) * Number(was.quantity)) : 0)
  }, 0)
  const net = kept + netOfAll(before.lines.filter((line) => !stays.has(line)))
  const isAmount = before.discount_type === "amount"
  const amount = isAmount ? Number(before.discount_value ?? 0) : (net * wholePercent(before)) / 100
  return { amount, percent: isAmount ? (net ? (amount / net) * 100 : 0) : wholePercent(before) }
}

/**
 * The discounts beyond a person's limit that they give now, or that weigh more than they did: on more pieces, more goods,
 * another product, a greater part of the price. What was granted before may stay, shrink and change its place; what a
 * rule or an extension gave is not theirs.
 *
 * @param before null: all of it is given now, as in a new offer, a copy, or one that goes to another customer
 * @param limit percent
 */
export function beyondLimit(before: Discounted | null, after: Discounted, limit: number): BeyondLimit[] {
  const pairs = pairsOf(before, after.lines)
  const was = wholeBefore(before, pairs)
  const whole = wholePercent(after)
  const amount = (netOfAll(after.lines) * whole) / 100
  const isHeavier = isMore(whole, was.percent) || amount > was.amount + SMALLEST
  const ofWhole: BeyondLimit = {
    ...{ index: null, percent: whole, is_combined: false },
    is_granted: !isMore(whole, was.percent),
  }
  const ofLines = pairs.flatMap(({ line, was: granted }, index): BeyondLimit[] => {
    const own = discountPercent(line.list_price, line.unit_price)
    const percent = together(own, whole)
    if (line.discount_source !== "manual" || line.is_adjusted || own <= 0 || !isMore(percent, limit)) {
      return []
    }
    const gave = granted?.discount_source === "manual" ? granted : null
    const ownBefore = gave ? discountPercent(gave.list_price, gave.unit_price) : 0
    const isDeeper = !gave || isMore(percent, together(ownBefore, was.percent))
    return isDeeper || isMore(line.quantity, Number(gave.quantity))
      ? [{ index, percent, is_combined: whole > 0, is_granted: !isDeeper }]
      : []
  })
  return isHeavier && isMore(whole, limit) ? [ofWhole, ...ofLines] : ofLines
}

/**
 * Holds a person to what their role may give: the one place that does.
 * @param limit percent; null = none
 * @throws forbidden naming the line, or the discount on the whole offer
 */
export function assertDiscountLimit(
  before: Discounted | null,
  after: Discounted<PricedLine>,
  limit: number | null,
): void {
  const [first] = limit === null ? [] : beyondLimit(before, after, limit)
  if (!first) {
    return
  }
  const { index, is_combined, is_granted } = first
  const line = index === null ? null : after.lines[index]
  throw crmError("discount_over_limit", {
    field: "discount_value",
    line_id: line?.id,
    subject:
      line && index !== null
        ? { item: "line_discount", line: lineRef(line, index) }
        : { item: "whole_discount" },
    discount: {
      item: is_combined ? "percent_with_whole" : "percent",
      percent: Math.round(first.percent * 100) / 100,
    },
    limit: Number(limit),
    why: is_granted ? { item: line ? "granted_for_fewer" : "granted_for_less" } : "",
  })
}
