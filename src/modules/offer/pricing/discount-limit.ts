import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { lineName } from "../editing/offer-draft"
import { discountPercent } from "./price-line"
import type { PricedLine } from "./price-offer"
import type { DocumentDiscount } from "./share-discount"

/** A discount beyond what a role may give: of a line, alone or with its share of the whole offer's; null = of the offer. */
export type BeyondLimit = { index: number | null; percent: number; is_combined: boolean }

const ROUNDING = 1e-9

/** What the discount on the whole offer takes off its lines, in percent of their net. */
export function documentDiscountPercent(
  lines: Pick<PricedLine, "net_total" | "document_discount">[],
  { discount_type, discount_value }: DocumentDiscount,
): number {
  if (discount_type !== "amount") {
    return discount_type === null ? 0 : Number(discount_value ?? 0)
  }
  const shares = lines.reduce((sum, line) => MathBN.add(sum, line.document_discount), MathBN.convert(0))
  const net = lines.reduce((sum, line) => MathBN.add(sum, line.net_total), shares)
  return MathBN.eq(net, 0) ? 0 : MathBN.mult(MathBN.div(shares, net), 100).toNumber()
}

/**
 * The discount on the whole offer, and the percent that it came to before: more than that is given now. Without that
 * percent nobody changes it.
 */
export type GivenDiscount = DocumentDiscount & { granted_discount_percent?: number }

/** Two discounts, one after the other. */
const together = (first: number, second: number) => 100 - ((100 - first) * (100 - second)) / 100

/**
 * The discounts that a person gives now and that are beyond their limit. What a rule gave is not theirs; what a person
 * gave earlier counts where they add to it.
 *
 * @param limit percent
 */
export function beyondLimit(lines: PricedLine[], discount: GivenDiscount, limit: number): BeyondLimit[] {
  const whole = documentDiscountPercent(lines, discount)
  const granted = discount.granted_discount_percent
  const isWholeTouched = granted !== undefined && whole > granted + ROUNDING
  const beyond: BeyondLimit[] =
    isWholeTouched && whole > limit + ROUNDING ? [{ index: null, percent: whole, is_combined: false }] : []
  lines.forEach((line, index) => {
    if (line.discount_source !== "manual" || !(line.is_touched || isWholeTouched)) {
      return
    }
    const own = discountPercent(line.list_price, line.unit_price)
    const percent = together(own, whole)
    if (percent > limit + ROUNDING && own > 0) {
      beyond.push({ index, percent, is_combined: whole > 0 })
    }
  })
  return beyond
}

/**
 * Holds a person to what their role may give: the one place that does.
 * @throws forbidden naming the line, or the discount on the whole offer
 */
export function assertDiscountLimit(
  lines: PricedLine[],
  discount: GivenDiscount,
  limit: number | null,
): void {
  const [first] = limit === null ? [] : beyondLimit(lines, discount, limit)
  if (!first) {
    return
  }
  const percent = `${Math.round(first.percent * 100) / 100} %`
  const name =
    first.index === null
      ? "discount on the whole offer"
      : `discount of ${lineName(lines[first.index], first.index)}`
  const what = first.is_combined ? `${percent} together with the discount on the whole offer` : percent
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    `${name}: ${what} is more than the ${limit} % your role may give. Lower it, or ask a sales manager.`,
  )
}
