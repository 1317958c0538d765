import { model } from "@medusajs/framework/utils"
import type { PartySnapshot } from "./invoice"
import { DeliveryNoteLine } from "./delivery-note-line"
import { SalesOrder } from "./sales-order"

/** Travels with the goods (aviz de însoțire a mărfii, form 14-3-6A). One for each fulfilment; its number is never reused. */
export const DeliveryNote = model
  .define(
    { name: "CrmDeliveryNote", tableName: "crm_delivery_note" },
    {
      id: model.id({ prefix: "crmdn" }).primaryKey(),
      number: model.text().searchable(),
      sales_order: model.belongsTo(() => SalesOrder, { mappedBy: "delivery_notes" }),
      /** Host fulfilment. */
      fulfillment_id: model.text(),
      location_id: model.text().nullable(),
      /** Who sends and who receives, as it stood when the note was issued; null on notes older than that. */
      seller: model.json<PartySnapshot>().nullable(),
      buyer: model.json<PartySnapshot>().nullable(),
      /** Where the goods go, when it is not the buyer's address. */
      destination: model.json<Record<string, unknown>>().nullable(),
      /** Who carries the goods and with what (form 14-3-6A: delegat, act de identitate, mijloc de transport). */
      delegate_name: model.text().nullable(),
      delegate_id_card: model.text().nullable(),
      vehicle_number: model.text().nullable(),
      route: model.text().nullable(),
      /** The code of RO e-Transport, where goods need one. */
      uit_code: model.text().nullable(),
      note: model.text().nullable(),
      /** Language of the document: a key of DOCUMENT_LOCALES. */
      locale: model.text().default("en"),
      issued_at: model.dateTime(),
      shipped_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
      lines: model.hasMany(() => DeliveryNoteLine, { mappedBy: "delivery_note" }),
    },
  )
  .cascades({ delete: ["lines"] })
  .indexes([
    { on: ["number"], unique: true },
    { on: ["fulfillment_id"], unique: true },
    { on: ["issued_at", "id"] },
  ])
