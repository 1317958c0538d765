import type {
  DiscountType,
  OfferDiscountType,
  OfferEventKind,
  OfferStatus,
  RuleReason,
  RuleTarget,
} from "../../modules/offer/rules"

export type { OfferDiscountType, OfferEventKind, OfferStatus, RuleReason }

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
export type { DiscountType }
export type DiscountSource = "none" | "rule" | "manual"
export type HttpTax = { rate: number; net: number; tax: number }

export type HttpOfferLine = {
  id: string
  kind: "product" | "note"
  rank: number
  /** The line of an earlier revision that this one continues. */
  origin_id: string | null
  variant_id: string | null
  product_id: string | null
  title: string
  sku: string | null
  quantity: number
  list_price: number
  is_tax_inclusive: boolean
  /** The price without the sale price list, when that is another one. */
  original_price: number | null
  price_list_id: string | null
  price_list_title: string | null
  discount_type: DiscountType | null
  discount_value: number | null
  discount_source: DiscountSource
  discount_rule_id: string | null
  discount_rule_name: string | null
  discount_rule_reason: RuleReason | null
  unit_price: number
  tax_rate: number
  subtotal: number
  /** Net share of the discount on the whole offer. */
  document_discount: number
  discount_total: number
  net_total: number
  tax_total: number
  total: number
  /** What one unit costs, and what the line earns, net; null for readers who may not see it, or without a cost. */
  unit_cost: number | null
  margin: number | null
  /** Percent of the line's net. */
  margin_percent: number | null
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
  /** Language of the document: ro or en. */
  locale: string
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
  /** The discount on the whole offer: a percent, or a net amount. */
  discount_type: OfferDiscountType | null
  discount_value: number | null
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
  /** SHA-256 of the document that was sent. */
  pdf_sha256: string | null
  /** The host order, once accepted. */
  order_id: string | null
  version: number
  created_at: string
  updated_at: string
  /** On detail and actions, in order. */
  lines: HttpOfferLine[]
  sales_order_id: string | null
  /** What the offer earns, of the lines that carry a cost; null for readers who may not see it. */
  margin: number | null
  /** Percent of the net of the lines that carry a cost. */
  margin_percent: number | null
  /** Whether every product line carries a cost; without, the margin is of a part only. */
  is_margin_complete: boolean
}
/** A row of the offers list. */
export type HttpOfferRow = Omit<
  HttpOffer,
  "lines" | "sales_order_id" | "margin" | "margin_percent" | "is_margin_complete"
>

/** A line that the stock does not serve, lines of one variant together. */
export type HttpMissingStock = { line_id: string; name: string; wanted: number; available: number }

/** A product to put into an offer, with the price it would have there. */
export type HttpOfferVariant = {
  id: string
  product_id: string
  title: string
  sku: string | null
  thumbnail: string | null
  /** For this customer and one piece; null without a price in the offer's currency. */
  list_price: number | null
  is_tax_inclusive: boolean
  /** What a rule would make of it. */
  unit_price: number | null
  discount_rule_name: string | null
  /** Pieces in the offer's sales channel; null where stock is not counted. */
  available: number | null
}

/** One entry of an offer's history. */
export type HttpOfferEvent = {
  id: string
  kind: OfferEventKind
  actor_id: string | null
  details: Record<string, unknown>
  at: string
}

/** How a line of one revision became a line of the other. */
export type HttpLineComparison = {
  change: "added" | "removed" | "changed" | "same"
  before: HttpOfferLine | null
  after: HttpOfferLine | null
  /** What differs, such as quantity, discount_value, unit_price, net_total. */
  fields: string[]
}
/** Two offers side by side. */
export type HttpOfferComparison = {
  before: HttpOffer
  after: HttpOffer
  /** The fields of the head that differ, such as valid_until, discount_value, shipping_amount, total. */
  fields: string[]
  lines: HttpLineComparison[]
}

/** What a mail with the offer would say, to be changed before it goes. */
export type HttpOfferEmail = {
  /** Whether the host has a provider that sends mail. */
  can_send: boolean
  to: string[]
  subject: string
  message: string
}

export type HttpDiscountRule = {
  id: string
  name: string
  target: RuleTarget
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

/** A rule in front of a product: whether it applies, why not, and what it would give. */
export type HttpTestedRule = {
  rule: HttpDiscountRule
  applies: boolean
  is_winner: boolean
  /** What keeps it from applying: inactive, not_started, ended, currency, quantity, customer_group, customer, target, raises_price. */
  misses: string[]
  reason: RuleReason | null
  unit_price: number | null
}
/** What a customer would pay for a product, and why. Prices are of one unit. */
export type HttpRuleTest = {
  currency_code: string
  quantity: number
  /** The price for everyone. */
  base_price: number
  is_tax_inclusive: boolean
  /** The price of the price list that applies, if one does. */
  price_list: { id: string; title: string; type: "sale" | "override"; price: number } | null
  /** What the discount is taken from. */
  list_price: number
  unit_price: number
  /** The winner first, then those that apply, then those that do not. */
  rules: HttpTestedRule[]
}
