import { offerTotals, priceDraftLines } from "../modules/offer"
import type { HttpOfferLine } from "../types/http"
import type { DocumentLocale } from "../utils/document-locale"
import type { OfferToPrint } from "./offer-document"
import { daysLater } from "../utils/days"

const TEXTS: Record<DocumentLocale, { buyer: string; street: string; products: string[]; shipping: string }> =
  {
    en: {
      buyer: "Example Customer Ltd",
      street: "1 Example Street",
      products: ["A product at its list price", "A product with a discount of ten percent"],
      shipping: "Courier",
    },
    ro: {
      buyer: "Client Exemplu SRL",
      street: "Str. Exemplului nr. 1",
      products: ["Un produs la preț de listă", "Un produs cu reducere de zece la sută"],
      shipping: "Curier",
    },
  }

const VALID_DAYS = 30
const TAX_RATE = 21

/** A made-up offer, to see what the documents of a seller look like. */
export function sampleOffer(locale: DocumentLocale, terms: string | null, date: Date): OfferToPrint {
  const { buyer, street, products, shipping } = TEXTS[locale]
  const drafts = products.map((title, index) => ({
    kind: "product" as const,
    variant_id: `sample_${index}`,
    product_id: null,
    title,
    sku: `EX-${index + 1}`,
    quantity: index + 2,
    list_price: 100 * (index + 1),
    is_tax_inclusive: false,
    discount_type: index ? ("percent" as const) : null,
    discount_value: index ? 10 : null,
    discount_source: "none" as const,
    discount_rule_id: null,
    discount_rule_name: null,
    tax_rate: TAX_RATE,
  }))
  const currency_code = locale === "ro" ? "ron" : "eur"
  const discount = { discount_type: null, discount_value: null }
  const lines = priceDraftLines(drafts as never, discount, currency_code)
  return {
    number: "OF-0000-0000",
    revision: 1,
    currency_code,
    valid_until: daysLater(date, VALID_DAYS).toISOString(),
    buyer: { name: buyer, email: "client@example.com", phone: null, business_details: null },
    billing_address: { address_1: street, city: "Cluj-Napoca", postal_code: "400001", country_code: "ro" },
    shipping_address: null,
    note: null,
    terms,
    shipping_name: shipping,
    shipping_tax_rate: TAX_RATE,
    ...discount,
    ...offerTotals(lines, { amount: 20, tax_rate: TAX_RATE }, currency_code),
    lines: lines as HttpOfferLine[],
  }
}
