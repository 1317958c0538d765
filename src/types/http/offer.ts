import type { OfferStatus } from "../../modules/offer/status/offer-status"

export type { OfferStatus }

export type HttpAddress = {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  phone?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
}
export type DiscountType = "percent" | "amount" | "price"
export type DiscountSource = "none" | "rule" | "manual"
export type HttpTax = { rate: number; net: number; tax: number }

export type HttpOfferLine = {
  id: string
  kind: "product" | "note"
  rank: number
  variant_id: string | null
  product_id: string | null
  title: string
  sku: string | null
  quantity: number
  list_price: number
  is_tax_inclusive: boolean
  discount_type: DiscountType | null
  discount_value: number | null
  discount_source: DiscountSource
  discount_rule_id: string | null
  discount_rule_name: string | null
  unit_price: number
  tax_rate: number
  subtotal: number
  discount_total: number
  net_total: number
  tax_total: number
  total: number
}
export type HttpOffer = {
  id: string
  number: string
  revision: number
  root_id: string
  opportunity_id: string | null
  customer_id: string
  owner_id: string | null
  team_id: string | null
  region_id: string
  sales_channel_id: string | null
  currency_code: string
  valid_until: string
  status: OfferStatus
  /** What the offer may become from here; buttons follow it. */
  next_statuses: OfferStatus[]
  buyer: {
    name: string
    email: string | null
    phone: string | null
    business_details: Record<string, unknown> | null
  }
  buyer_name: string
  shipping_address: HttpAddress | null
  billing_address: HttpAddress | null
  shipping_option_id: string | null
  shipping_name: string | null
  shipping_amount: number
  shipping_tax_rate: number
  note: string | null
  terms: string | null
  subtotal: number
  discount_total: number
  tax_total: number
  total: number
  taxes: HttpTax[]
  sent_at: string | null
  accepted_at: string | null
  declined_at: string | null
  decline_reason: string | null
  version: number
  created_at: string
  updated_at: string
  /** On detail and actions, in order. */
  lines: HttpOfferLine[]
  sales_order_id: string | null
}
/** A row of the offers list. */
export type HttpOfferRow = Omit<HttpOffer, "lines" | "sales_order_id">

export type HttpDiscountRule = {
  id: string
  name: string
  target: "category" | "collection" | "tag" | "type" | "product" | "all"
  target_ids: string[]
  customer_group_ids: string[]
  customer_ids: string[]
  min_quantity: number
  starts_at: string | null
  ends_at: string | null
  currency_code: string | null
  type: DiscountType
  value: number
  priority: number
  is_active: boolean
}
