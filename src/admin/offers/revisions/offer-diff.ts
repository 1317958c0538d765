import type { HttpOffer, HttpOfferComparison, HttpOfferLine } from "../../../types/http"
import { netOf } from "../editor/grid/offer-cells"
import { addressLines } from "../address-lines"

/** How values are written: the dashboard's own formats and words. */
export type DiffFormat = {
  money: (amount: number) => string
  percent: (value: number) => string
  number: (value: number) => string
  date: (moment: string) => string
  locale: (locale: string) => string
}

export type DiffRow = { field: string; before: string; after: string; isChanged: boolean }

/** The rows of the head: their key, the fields of the offer behind them, and how they are written. */
const HEAD: [string, string[], (offer: HttpOffer, diffFormat: DiffFormat) => string][] = [
  ["buyer_name", ["customer_id", "buyer"], (offer) => offer.buyer_name],
  ["valid_until", ["valid_until"], (offer, { date }) => date(offer.valid_until)],
  ["locale", ["locale"], (offer, { locale }) => locale(offer.locale)],
  ["billing_address", ["billing_address"], (offer) => addressLines(offer.billing_address).join("\n")],
  ["shipping_address", ["shipping_address"], (offer) => addressLines(offer.shipping_address).join("\n")],
  [
    "shipping",
    ["shipping_option_id", "shipping_name", "shipping_amount"],
    (offer, { money }) =>
      offer.shipping_name ? `${offer.shipping_name}, ${money(offer.shipping_amount)}` : "",
  ],
  ["discount", ["discount_type", "discount_value"], (offer, diffFormat) => discountText(offer, diffFormat)],
  ["note", ["note"], (offer) => offer.note ?? ""],
  ["terms", ["terms"], (offer) => offer.terms ?? ""],
]

type Discounted = Pick<HttpOfferLine, "discount_type" | "discount_value">

/** A discount in short: −10 %, −5 lei, = 90 lei; empty without one. */
export function discountText(
  { discount_type: type, discount_value: value }: Discounted,
  diffFormat: DiffFormat,
): string {
  if (!type || value === null) {
    return ""
  }
  return type === "percent"
    ? `−${diffFormat.percent(value)}`
    : `${type === "price" ? "= " : "−"}${diffFormat.money(value)}`
}

/** The heads of two offers, row by row. */
export const headRows = ({ before, after, fields }: HttpOfferComparison, diffFormat: DiffFormat): DiffRow[] =>
  HEAD.map(([field, of, write]) => {
    const [was, is] = [write(before, diffFormat), write(after, diffFormat)]
    // Another hour of the same day is no change to a reader.
    return {
      field,
      before: was,
      after: is,
      isChanged: was !== is && of.some((each) => fields.includes(each)),
    }
  })

export type TotalRow = { field: string; before: number; after: number }

const netOfOffer = (offer: HttpOffer) => offer.total - offer.tax_total

/** What the two offers come to. */
export const totalRows = ({ before, after }: HttpOfferComparison): TotalRow[] => [
  { field: "subtotal", before: before.subtotal, after: after.subtotal },
  { field: "discount_total", before: 0 - before.discount_total, after: 0 - after.discount_total },
  { field: "net", before: netOfOffer(before), after: netOfOffer(after) },
  { field: "tax_total", before: before.tax_total, after: after.tax_total },
  { field: "total", before: before.total, after: after.total },
]

/** The columns of a line: their key, the fields of the line behind them, and how they are written. */
export const LINE_COLUMNS: {
  key: "quantity" | "listPrice" | "discount" | "unitPrice" | "net"
  of: string[]
  write: (line: HttpOfferLine, diffFormat: DiffFormat) => string
}[] = [
  { key: "quantity", of: ["quantity"], write: (line, { number }) => number(line.quantity) },
  { key: "listPrice", of: ["list_price"], write: (line, { money }) => money(line.list_price) },
  { key: "discount", of: ["discount_type", "discount_value"], write: discountText },
  { key: "unitPrice", of: ["unit_price"], write: (line, { money }) => money(line.unit_price) },
  { key: "net", of: ["net_total"], write: (line, { money }) => money(netOf(line)) },
]

/** Whether a reader sees any difference. */
export const differs = (comparison: HttpOfferComparison, diffFormat: DiffFormat) =>
  headRows(comparison, diffFormat).some(({ isChanged }) => isChanged) ||
  totalRows(comparison).some(({ before, after }) => before !== after) ||
  comparison.lines.some(({ change }) => change !== "same")
