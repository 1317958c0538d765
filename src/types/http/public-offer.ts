import type { DiscountType, HttpAddress, HttpTax, OfferDiscountType, OfferStatus } from "./offer"
import type { HttpSeller } from "./seller"

/** What the customer's page knows of a line. Prices of one unit are with tax when is_tax_inclusive; totals are net. */
export type HttpPublicOfferLine = {
  kind: "product" | "note"
  title: string
  sku: string | null
  quantity: number
  /** Never below unit_price: what was raised shows only what it costs. */
  list_price: number
  is_tax_inclusive: boolean
  discount_type: DiscountType | null
  discount_value: number | null
  unit_price: number
  tax_rate: number
  /** Net share of the discount on the whole offer. */
  document_discount: number
  net_total: number
}

/** Who sells, as the customer's page shows it. */
export type HttpPublicSeller = Omit<HttpSeller, "share_capital" | "has_logo" | "offer_terms" | "footer">

/** An offer as its customer sees it behind the link: nothing of what the seller keeps to themselves. */
export type HttpPublicOffer = {
  number: string
  revision: number
  /** `expired` from the moment its validity passes. */
  status: Exclude<OfferStatus, "draft">
  /** Whether the customer may accept or decline it now. */
  can_answer: boolean
  /** ro or en. */
  locale: string
  currency_code: string
  sent_at: string | null
  valid_until: string
  accepted_at: string | null
  declined_at: string | null
  decline_reason: string | null
  seller: HttpPublicSeller
  /** The salesperson to ask. */
  contact: { name: string; email: string } | null
  buyer: { name: string; email: string | null; phone: string | null }
  shipping_address: HttpAddress | null
  billing_address: HttpAddress | null
  /** A page of them; all where there are no more than 200. */
  lines: HttpPublicOfferLine[]
  /** How many lines the offer has, and which of them these are. */
  lines_count: number
  lines_offset: number
  lines_limit: number
  discount_type: OfferDiscountType | null
  discount_value: number | null
  shipping_name: string | null
  shipping_amount: number
  shipping_tax_rate: number
  /** Net, before discounts. */
  subtotal: number
  /** Net. */
  discount_total: number
  tax_total: number
  total: number
  taxes: HttpTax[]
  note: string | null
  terms: string | null
}
