/**
 * The JSON of the routes under `/admin/crm`, shared by the routes and the dashboard.
 * Amounts are numbers in major units, percents 0–100, dates ISO 8601 strings.
 */
import type { Action, Level, Permissions, Scope } from "../modules/pipeline/access/permissions"
import type { LeadStatus } from "../modules/pipeline/leads/status"
import type { StageKind, StageTrigger } from "../modules/pipeline/stages/triggers"
import type { OfferStatus } from "../modules/offer/status/offer-status"

export type { Action, Level, Permissions, Scope, LeadStatus, StageKind, StageTrigger, OfferStatus }

export type Page = { count: number; offset: number; limit: number }
export type Deleted<Name extends string> = { id: string; object: Name; deleted: true }
export type AmountByCurrency = { currency_code: string; amount: number }

export type HttpStage = {
  id: string
  key: string
  name: string
  names: Record<string, string>
  rank: number
  kind: StageKind
  probability: number
  color: string
  folded: boolean
  rotting_days: number | null
  triggers: StageTrigger[]
  required_fields: string[]
}

export type HttpLostReason = {
  id: string
  key: string | null
  name: string
  names: Record<string, string>
  rank: number
  is_active: boolean
}

export type HttpLead = {
  id: string
  name: string
  company_name: string | null
  email: string | null
  phone: string | null
  source: string | null
  note: string | null
  tags: string[]
  owner_id: string | null
  team_id: string | null
  status: LeadStatus
  disqualify_reason: string | null
  opportunity_id: string | null
  customer_id: string | null
  created_at: string
  updated_at: string
}

/** A card of the board: what it draws, and the version that a move must carry. */
export type HttpCard = {
  id: string
  title: string
  stage_id: string
  customer_id: string | null
  company_name: string | null
  contact_name: string | null
  owner_id: string | null
  team_id: string | null
  amount: number
  currency_code: string
  probability: number
  priority: "low" | "medium" | "high"
  tags: string[]
  expected_close_date: string | null
  stage_entered_at: string
  rank: string
  version: number
}

export type HttpOpportunity = HttpCard & {
  email: string | null
  phone: string | null
  /** The kind of the stage. */
  state: StageKind
  stage: HttpStage
  amount_source: "manual" | "offer"
  probability_is_manual: boolean
  source: string | null
  description: string | null
  lost_reason_id: string | null
  lost_note: string | null
  closed_at: string | null
  created_at: string
  updated_at: string
}

export type HttpBoardColumn = HttpStage & {
  count: number
  amounts: AmountByCurrency[]
  opportunities: HttpCard[]
  next_cursor: string | null
}
export type HttpBoard = { stages: HttpBoardColumn[] }

/** One entry of an opportunity's history, newest first. */
export type HttpStageChange = {
  id: string
  from_stage_id: string | null
  to_stage_id: string
  actor_id: string | null
  /** `created | move | win | lose | reopen | undo` or a StageTrigger. */
  trigger: string
  source_type: string | null
  source_id: string | null
  lost_reason_id: string | null
  note: string | null
  at: string
}

export type HttpTeam = { id: string; name: string }
export type HttpRole = {
  id: string
  key: string
  name: string
  names: Record<string, string>
  permissions: Permissions
  can_configure: boolean
  can_export: boolean
  max_discount_percent: number | null
}
export type HttpRep = {
  id: string
  user_id: string
  role_id: string
  team_id: string | null
  role: HttpRole
  team: HttpTeam | null
  user: { id: string; email: string; first_name: string | null; last_name: string | null } | null
}
export type HttpMe = {
  user_id: string
  team_id: string | null
  role: string | null
  permissions: Permissions
  can_configure: boolean
  can_export: boolean
  max_discount_percent: number | null
}

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

export type Progress = "none" | "partial" | "full"
/** Quantities of one order line; `open_*` is what is left to do. */
export type HttpSalesOrderLine = {
  line_id: string
  title: string
  sku: string | null
  ordered: number
  reserved: number
  delivered: number
  invoiced: number
  returned: number
  open_to_deliver: number
  open_to_invoice: number
  unit_price: number
  net_total: number
  tax_rate: number
}
export type HttpDeliveryNote = {
  id: string
  number: string
  sales_order_id: string
  fulfillment_id: string
  location_id: string | null
  issued_at: string
  delivered_at: string | null
  canceled_at: string | null
  lines: { id: string; line_id: string; title: string; sku: string | null; quantity: number }[]
}
export type HttpInvoiceLine = {
  id: string
  kind: "product" | "shipping"
  line_id: string
  title: string
  sku: string | null
  quantity: number
  unit_price: number
  net_total: number
  tax_rate: number
}
export type HttpInvoice = {
  id: string
  kind: "invoice" | "credit_note"
  number: string | null
  status: "draft" | "issued" | "canceled"
  sales_order_id: string
  credited_invoice_id: string | null
  currency_code: string
  subtotal: number
  tax_total: number
  total: number
  taxes: HttpTax[]
  issued_at: string | null
  due_at: string | null
  canceled_at: string | null
  lines: HttpInvoiceLine[]
}
export type HttpSalesOrderRow = {
  id: string
  order_id: string
  display_id: number
  offer_id: string | null
  opportunity_id: string | null
  customer_id: string | null
  owner_id: string | null
  team_id: string | null
  buyer_name: string
  currency_code: string
  total: number
  state: "active" | "closed" | "canceled"
  delivered: Progress
  invoiced: Progress
  closed_at: string | null
  created_at: string
  updated_at: string
}
export type HttpSalesOrder = HttpSalesOrderRow & {
  lines: HttpSalesOrderLine[]
  delivery_notes: HttpDeliveryNote[]
  invoices: HttpInvoice[]
}
