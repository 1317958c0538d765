import { model } from "@medusajs/framework/utils"

/** The one seller of a store. */
export const SELLER_ID = "crmsel_store"

/** Who sells: what offers, delivery notes and invoices print of the store's company. One row, SELLER_ID. */
export const Seller = model.define(
  { name: "CrmSeller", tableName: "crm_seller" },
  {
    id: model.id({ prefix: "crmsel" }).primaryKey(),
    name: model.text(),
    /** CUI/CIF, with the country's prefix when the seller is registered for VAT. */
    tax_id: model.text().nullable(),
    /** Nr. Reg. Com. */
    register_number: model.text().nullable(),
    /** As it is printed, such as "200 lei". */
    share_capital: model.text().nullable(),
    address_1: model.text().nullable(),
    city: model.text().nullable(),
    province: model.text().nullable(),
    postal_code: model.text().nullable(),
    /** ISO 3166, two small letters. */
    country_code: model.text().nullable(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    website: model.text().nullable(),
    bank_name: model.text().nullable(),
    iban: model.text().nullable(),
    /** The logo in the host's file module, and its type. */
    logo_file_id: model.text().nullable(),
    logo_mime_type: model.text().nullable(),
    /** What a new offer's terms say. */
    offer_terms: model.text().nullable(),
    /** A line below every document. */
    footer: model.text().nullable(),
  },
)
