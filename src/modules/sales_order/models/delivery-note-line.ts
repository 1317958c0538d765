import { model } from "@medusajs/framework/utils"
import { DeliveryNote } from "./delivery-note"

/** What one delivery carries of one order line. */
export const DeliveryNoteLine = model
  .define(
    { name: "CrmDeliveryNoteLine", tableName: "crm_delivery_note_line" },
    {
      id: model.id({ prefix: "crmdnl" }).primaryKey(),
      delivery_note: model.belongsTo(() => DeliveryNote, { mappedBy: "lines" }),
      /** Host order line. */
      line_id: model.text(),
      title: model.text(),
      sku: model.text().nullable(),
      quantity: model.bigNumber(),
      /** Net of one unit after discount in the order's currency; null on notes older than that. */
      unit_price: model.bigNumber().nullable(),
      rank: model.number().default(0),
    },
  )
  .indexes([{ on: ["line_id"] }])
  .checks([{ name: "crm_delivery_note_line_quantity_positive", expression: (c) => `${c.quantity} > 0` }])
