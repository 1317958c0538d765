import { model } from "@medusajs/framework/utils"
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
      issued_at: model.dateTime(),
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
