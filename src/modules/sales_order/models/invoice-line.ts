import { model } from "@medusajs/framework/utils"
import { Invoice } from "./invoice"

/** What one invoice charges, or one credit note gives back, of one order line or of its shipping. */
export const InvoiceLine = model
  .define(
    { name: "CrmInvoiceLine", tableName: "crm_invoice_line" },
    {
      id: model.id({ prefix: "crminvl" }).primaryKey(),
      invoice: model.belongsTo(() => Invoice, { mappedBy: "lines" }),
      kind: model.enum(["product", "shipping"]).default("product"),
      /** Host order line, or shipping method for `shipping`. */
      line_id: model.text(),
      title: model.text(),
      sku: model.text().nullable(),
      quantity: model.bigNumber(),
      /** Net of one unit after discount, major units. */
      unit_price: model.bigNumber(),
      /** Net, rounded. */
      net_total: model.bigNumber(),
      /** With tax, rounded, where the order's price contains the tax; null where tax comes on top. */
      gross_total: model.bigNumber().nullable(),
      /** Percent. */
      tax_rate: model.float().default(0),
      rank: model.number().default(0),
    },
  )
  .indexes([{ on: ["line_id"] }])
  .checks([{ name: "crm_invoice_line_quantity_positive", expression: (c) => `${c.quantity} > 0` }])
