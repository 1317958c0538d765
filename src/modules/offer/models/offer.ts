import { model } from "@medusajs/framework/utils"
import { OFFER_STATUSES } from "../status/offer-status"
import { OfferLine } from "./offer-line"

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
      valid_until: model.dateTime(),
      status: model.enum([...OFFER_STATUSES]).default("draft"),
      shipping_address: model.json<AddressSnapshot>().nullable(),
      billing_address: model.json<AddressSnapshot>().nullable(),
      buyer: model.json<BuyerSnapshot>(),
      /** Searchable copy of the buyer's name. */
      buyer_name: model.text().searchable(),
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
      accept_token_hash: model.text().nullable(),
      version: model.number().default(1),
      lines: model.hasMany(() => OfferLine, { mappedBy: "offer" }),
    },
  )
  .cascades({ delete: ["lines"] })
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
    // Of all revisions of a number one at most is accepted.
    {
      name: "IDX_crm_offer_one_accepted",
      on: ["root_id"],
      unique: true,
      where: "status = 'accepted' AND deleted_at IS NULL",
    },
  ])
  .checks([
    { name: "crm_offer_revision_positive", expression: (c) => `${c.revision} > 0` },
    { name: "crm_offer_total_not_negative", expression: (c) => `${c.total} >= 0` },
    { name: "crm_offer_version_positive", expression: (c) => `${c.version} > 0` },
  ])
