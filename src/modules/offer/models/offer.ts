import { model } from "@medusajs/framework/utils"
import { OFFER_STATUSES } from "../status/offer-status"
import { OfferEvent } from "./offer-event"
import { OfferLine } from "./offer-line"

/** How the discount on a whole offer may be given. */
export const OFFER_DISCOUNT_TYPES = ["percent", "amount"] as const
export type OfferDiscountType = (typeof OFFER_DISCOUNT_TYPES)[number]

/** An address as it stood when the document was made. */
export type AddressSnapshot = {
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

/** Who buys, as it stood when the document was made. */
export type BuyerSnapshot = {
  name: string
  email: string | null
  phone: string | null
  business_details: Record<string, unknown> | null
}

/** One tax rate of a document: the net it applies to and the tax on it, in major units; rate in percent. */
export type TaxByRate = { rate: number; net: number; tax: number }

/** A priced proposal to a customer. Revisions share the number and the root. */
export const Offer = model
  .define(
    { name: "CrmOffer", tableName: "crm_offer" },
    {
      id: model.id({ prefix: "crmoff" }).primaryKey(),
      number: model.text().searchable(),
      revision: model.number().default(1),
      /** The first revision's id; its own for R1. */
      root_id: model.text(),
      opportunity_id: model.text().nullable(),
      customer_id: model.text(),
      owner_id: model.text().nullable(),
      team_id: model.text().nullable(),
      region_id: model.text(),
      sales_channel_id: model.text().nullable(),
      currency_code: model.text(),
      /** Language of the document and of what is written to the customer: a key of DOCUMENT_LOCALES. */
      locale: model.text().default("en"),
      valid_until: model.dateTime(),
      status: model.enum([...OFFER_STATUSES]).default("draft"),
      shipping_address: model.json<AddressSnapshot>().nullable(),
      billing_address: model.json<AddressSnapshot>().nullable(),
      buyer: model.json<BuyerSnapshot>(),
      /** Searchable copy of the buyer's name. */
      buyer_name: model.text().searchable(),
      /** A discount on the whole offer, after the lines' own: percent 0–100, or a net amount in major units. */
      discount_type: model.enum([...OFFER_DISCOUNT_TYPES]).nullable(),
      discount_value: model.bigNumber().nullable(),
      shipping_option_id: model.text().nullable(),
      shipping_name: model.text().nullable(),
      /** Net, major units. */
      shipping_amount: model.bigNumber().default(0),
      /** Percent. */
      shipping_tax_rate: model.float().default(0),
      note: model.text().nullable(),
      terms: model.text().nullable(),
      /** Net before discounts, lines only. */
      subtotal: model.bigNumber().default(0),
      /** Net of all discounts, without tax. */
      discount_total: model.bigNumber().default(0),
      tax_total: model.bigNumber().default(0),
      /** What the customer pays, with tax and shipping. */
      total: model.bigNumber().default(0),
      taxes: model.json<TaxByRate[]>().nullable(),
      sent_at: model.dateTime().nullable(),
      accepted_at: model.dateTime().nullable(),
      declined_at: model.dateTime().nullable(),
      decline_reason: model.text().nullable(),
      pdf_file_id: model.text().nullable(),
      pdf_sha256: model.text().nullable(),
      /** SHA-256 of the customer's link; the link itself is not stored. */
      accept_token_hash: model.text().nullable(),
      /** Makes the link, together with the host's secret; another nonce is another link. */
      link_nonce: model.text().nullable(),
      /** When an acceptance began. Without `order_id` it is under way, or was cut off and is completed by the next one. */
      accept_started_at: model.dateTime().nullable(),
      /** Until when nobody may take an acceptance over that is under way: see `acceptance-lease.ts`. */
      accept_lease_until: model.dateTime().nullable(),
      /** The host order, once everything that belongs to the acceptance exists. */
      order_id: model.text().nullable(),
      version: model.number().default(1),
      lines: model.hasMany(() => OfferLine, { mappedBy: "offer" }),
      events: model.hasMany(() => OfferEvent, { mappedBy: "offer" }),
    },
  )
  .cascades({ delete: ["lines", "events"] })
  .indexes([
    { on: ["number", "revision"], unique: true },
    { on: ["root_id"] },
    { on: ["opportunity_id"] },
    { on: ["customer_id"] },
    { on: ["owner_id"] },
    { on: ["team_id"] },
    { on: ["region_id"] },
    { on: ["created_at", "id"] },
    { on: ["status", "valid_until"] },
    {
      on: ["accept_token_hash"],
      unique: true,
      where: "accept_token_hash IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["order_id"], unique: true, where: "order_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["accept_started_at"], where: "status = 'accepted' AND order_id IS NULL AND deleted_at IS NULL" },
    // Of all revisions of a number one at most is a draft, and one at most is accepted.
    {
      name: "IDX_crm_offer_one_draft",
      on: ["root_id"],
      unique: true,
      where: "status = 'draft' AND deleted_at IS NULL",
    },
    {
      name: "IDX_crm_offer_one_accepted",
      on: ["root_id"],
      unique: true,
      where: "status = 'accepted' AND deleted_at IS NULL",
    },
  ])
  .checks([
    { name: "crm_offer_revision_positive", expression: (c) => `${c.revision} > 0` },
    {
      name: "crm_offer_discount_whole",
      expression: (c) => `(${c.discount_type} is null) = (${c.discount_value} is null)`,
    },
    {
      name: "crm_offer_discount_possible",
      expression: (c) =>
        `${c.discount_value} >= 0 and (${c.discount_type} <> 'percent' or ${c.discount_value} <= 100)`,
    },
    { name: "crm_offer_total_not_negative", expression: (c) => `${c.total} >= 0` },
    { name: "crm_offer_version_positive", expression: (c) => `${c.version} > 0` },
  ])
