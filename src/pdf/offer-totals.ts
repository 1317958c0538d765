import { MathBN } from "@medusajs/framework/utils"
import type { HttpOffer, HttpOfferLine } from "../types/http"
import type { DocumentFormats } from "./formats"
import type { TotalRow } from "./parts/totals"
import { joined } from "./text"

/** The fields of an offer that its sums follow from. */
export type OfferSums = Pick<
  HttpOffer,
  | "subtotal"
  | "discount_total"
  | "discount_type"
  | "discount_value"
  | "shipping_name"
  | "shipping_amount"
  | "shipping_tax_rate"
  | "tax_total"
  | "total"
  | "taxes"
> & { lines: Pick<HttpOfferLine, "document_discount">[] }

/** The exact sum of amounts. */
export function sumOf(amounts: number[]): number {
  return amounts.reduce((sum, amount) => MathBN.add(sum, amount), MathBN.convert(0)).toNumber()
}

/** Discounts that are there, between the value at list prices and the net. */
function discountRows(offer: OfferSums, { labels, money, percent }: DocumentFormats): TotalRow[] {
  const onOffer = sumOf(offer.lines.map((line) => line.document_discount))
  const onLines = sumOf([offer.discount_total, -onOffer])
  const rate =
    offer.discount_type === "percent" && offer.discount_value ? ` (${percent(offer.discount_value)})` : ""
  return [
    { label: labels.valueAtList, amount: money(offer.subtotal) },
    ...(onLines ? [{ label: labels.lineDiscounts, amount: money(-onLines) }] : []),
    ...(onOffer ? [{ label: `${labels.offerDiscount}${rate}`, amount: money(-onOffer) }] : []),
  ]
}

/** The sums of an offer from top to bottom, and what is paid in the end. */
export function offerTotalRows(
  offer: OfferSums,
  formats: DocumentFormats,
): { rows: TotalRow[]; grand: TotalRow } {
  const { labels, money, percent } = formats
  const shipping = joined(": ", labels.shipping, offer.shipping_name)
  const taxes = [...offer.taxes].sort((a, b) => b.rate - a.rate)
  return {
    rows: [
      ...(offer.discount_total ? discountRows(offer, formats) : []),
      ...(offer.shipping_amount || offer.shipping_name
        ? [
            {
              label: `${shipping} (${labels.tax} ${percent(offer.shipping_tax_rate)})`,
              amount: money(offer.shipping_amount),
            },
          ]
        : []),
      { label: labels.netTotal, amount: money(sumOf([offer.total, -offer.tax_total])), isStrong: true },
      ...taxes.map(({ rate, net, tax }) => ({
        label: `${labels.tax} ${percent(rate)} ${labels.taxOn} ${money(net)}`,
        amount: money(tax),
      })),
    ],
    grand: { label: labels.total, amount: money(offer.total) },
  }
}
