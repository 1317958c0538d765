import { discountPercent } from "../modules/offer"
import type { HttpOfferLine } from "../types/http"
import type { DocumentFormats } from "./formats"
import { sumOf } from "./offer-totals"
import type { LineCell, LineColumn, LineRow } from "./parts/line-table"
import { printed, printedLine } from "./text"

/** The fields of a line that are printed. */
export type LineToPrint = Pick<
  HttpOfferLine,
  | "kind"
  | "title"
  | "sku"
  | "quantity"
  | "list_price"
  | "is_tax_inclusive"
  | "discount_type"
  | "discount_value"
  | "unit_price"
  | "tax_rate"
  | "net_total"
  | "document_discount"
>

/** Which tax side the prices of an offer's lines are on. */
export type TaxSide = "none" | "without" | "with" | "mixed"

const isProduct = (line: LineToPrint) => line.kind === "product"

/** Whether an offer's unit prices carry tax. Where no line is taxed, there is nothing to say. */
export function taxSideOf(lines: LineToPrint[]): TaxSide {
  const taxed = lines.filter((line) => isProduct(line) && line.tax_rate > 0)
  const inclusive = taxed.filter((line) => line.is_tax_inclusive)
  if (!taxed.length) {
    return "none"
  }
  return inclusive.length === 0 ? "without" : inclusive.length === taxed.length ? "with" : "mixed"
}

const isReduced = (line: LineToPrint) => isProduct(line) && line.unit_price < line.list_price

/** The discount as it was given: a percent, an amount off one unit, or what a set price comes to. Rules stay inside. */
function discountText(line: LineToPrint, { percent, price, currency }: DocumentFormats): string {
  const value = line.discount_value ?? 0
  switch (line.discount_type) {
    case "percent":
      return percent(value)
    case "amount":
      return `${price(-value)}\u00a0${currency}`
    default:
      return percent(Math.round(discountPercent(line.list_price, line.unit_price) * 100) / 100)
  }
}

/** The columns of an offer's lines; list price and discount only where a line has a discount. */
function columnsFor(
  side: TaxSide,
  hasDiscounts: boolean,
  { labels, currency }: DocumentFormats,
): LineColumn[] {
  const sides = { none: "", mixed: "", without: labels.withoutTax, with: labels.withTax }
  const unit = [currency, sides[side]].filter(Boolean).join(", ")
  return [
    { label: labels.position },
    { label: labels.product, isWide: true },
    { label: labels.quantity },
    ...(hasDiscounts ? [{ label: labels.listPrice, unit }, { label: labels.discount }] : []),
    { label: labels.unitPrice, unit },
    { label: labels.taxRate },
    { label: labels.netValue, unit: currency },
  ]
}

function productCells(
  line: LineToPrint,
  position: number,
  { side, hasDiscounts, formats }: { side: TaxSide; hasDiscounts: boolean; formats: DocumentFormats },
): LineCell[] {
  const { labels, price, percent, amount, quantity } = formats
  const isReducedLine = isReduced(line)
  const taxed = line.is_tax_inclusive && line.tax_rate > 0 ? labels.withTax : labels.withoutTax
  const below = side === "mixed" ? taxed : undefined
  return [
    { text: String(position) },
    { text: printedLine(line.title), below: printedLine(line.sku) },
    { text: quantity(line.quantity) },
    ...(hasDiscounts
      ? [
          // A price above the list is nobody's discount, and the list no customer's business then.
          isReducedLine ? { text: price(line.list_price), below } : { text: "" },
          { text: isReducedLine ? discountText(line, formats) : "" },
        ]
      : []),
    { text: price(line.unit_price), below },
    { text: percent(line.tax_rate) },
    { text: amount(sumOf([line.net_total, line.document_discount])) },
  ]
}

/**
 * An offer's lines as a table: products numbered, notes across. Values are net, before the discount on the whole offer.
 * @param part which lines become rows; columns and numbers are those of all
 */
export function offerLineTable(
  lines: LineToPrint[],
  formats: DocumentFormats,
  part = { offset: 0, limit: lines.length },
): { columns: LineColumn[]; rows: LineRow[] } {
  const side = taxSideOf(lines)
  const hasDiscounts = lines.some(isReduced)
  let position = lines.slice(0, part.offset).filter(isProduct).length
  const rows = lines
    .slice(part.offset, part.offset + part.limit)
    .map((line): LineRow =>
      isProduct(line)
        ? { cells: productCells(line, ++position, { side, hasDiscounts, formats }) }
        : { note: printed(line.title) },
    )
  return { columns: columnsFor(side, hasDiscounts, formats), rows }
}
