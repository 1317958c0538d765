import { type DraftLine, offerTotals, priceDraftLines } from "../../modules/offer"
import type { HttpOfferLine, HttpSeller } from "../../types/http"
import type { OfferToPrint } from "../offer-document"

export const SELLER: HttpSeller = {
  name: "Vânzătorul SRL",
  tax_id: "RO14399840",
  register_number: "J33/1201/2008",
  share_capital: null,
  address_1: "Calea Unirii 27",
  city: "Suceava",
  province: null,
  postal_code: "720019",
  country_code: "ro",
  email: "vanzari@vanzator.test",
  phone: null,
  website: null,
  bank_name: "Banca",
  iban: "RO49AAAA1B31007593840000",
  has_logo: false,
  offer_terms: null,
  footer: "Capital integral vărsat",
}

/** A line as it is drafted; what the test does not say is one piece for 100 with 21 % tax. */
export function draftLine(given: Partial<DraftLine> = {}): DraftLine {
  return {
    kind: "product",
    variant_id: "variant_1",
    product_id: "prod_1",
    title: "Produs",
    sku: "SKU",
    quantity: 1,
    list_price: 100,
    is_tax_inclusive: false,
    discount_type: null,
    discount_value: null,
    discount_source: "none",
    discount_rule_id: null,
    discount_rule_name: null,
    tax_rate: 21,
    ...given,
  } as DraftLine
}

type Head = Partial<Omit<OfferToPrint, "lines">>

/** An offer of these lines, priced as the server prices it. */
export function offerOf(drafts: DraftLine[], head: Head = {}): OfferToPrint {
  const { currency_code = "ron", discount_type = null, discount_value = null, shipping_amount = 0 } = head
  const lines = priceDraftLines(drafts, { discount_type, discount_value }, currency_code)
  const shipping_tax_rate = head.shipping_tax_rate ?? 21
  return {
    number: "OF-2026-0001",
    revision: 1,
    currency_code,
    valid_until: "2026-12-23T23:59:59.999Z",
    buyer: { name: "Cumpărătorul SA", email: "achizitii@client.test", phone: null, business_details: null },
    billing_address: null,
    shipping_address: null,
    note: null,
    terms: null,
    shipping_name: null,
    shipping_tax_rate,
    discount_type,
    discount_value,
    ...head,
    ...offerTotals(lines, { amount: shipping_amount, tax_rate: shipping_tax_rate }, currency_code),
    lines: lines as HttpOfferLine[],
  }
}
