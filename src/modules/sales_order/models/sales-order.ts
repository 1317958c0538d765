import { model } from "@medusajs/framework/utils"
import { DeliveryNote } from "./delivery-note"
import { Invoice } from "./invoice"

/** The CRM's side of a host order: who sold it, and how much of it is delivered and invoiced. */
export const SalesOrder = model
  .define(
    { name: "CrmSalesOrder", tableName: "crm_sales_order" },
    {
      id: model.id({ prefix: "crmso" }).primaryKey(),
      /** Host order. */
      order_id: model.text(),
      offer_id: model.text().nullable(),
      opportunity_id: model.text().nullable(),
      customer_id: model.text().nullable(),
      owner_id: model.text().nullable(),
      team_id: model.text().nullable(),
      /** The host order's display id, copied to search and sort by. */
      display_id: model.number(),
      buyer_name: model.text().searchable(),
      currency_code: model.text(),
      /** With tax, rounded: what was accepted, and after an order edit what the host order has become. */
      total: model.bigNumber().default(0),
      /** An accepted offer, or an order placed elsewhere in the host that was taken in. */
      origin: model.enum(["offer", "host"]).default("offer"),
      state: model.enum(["active", "closed", "canceled"]).default("active"),
      delivered: model.enum(["none", "partial", "full"]).default("none"),
      invoiced: model.enum(["none", "partial", "full"]).default("none"),
      /** What the customer paid of what was invoiced. */
      paid: model.enum(["none", "partial", "full"]).default("none"),
      /** The earliest due date of its unpaid invoices. */
      next_due_at: model.dateTime().nullable(),
      /** Counts changes of state, so that each one is an occurrence of its own. */
      state_changes: model.number().default(0),
      closed_at: model.dateTime().nullable(),
      delivery_notes: model.hasMany(() => DeliveryNote, { mappedBy: "sales_order" }),
      invoices: model.hasMany(() => Invoice, { mappedBy: "sales_order" }),
    },
  )
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["offer_id"], unique: true, where: "offer_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["opportunity_id"] },
    { on: ["customer_id"] },
    { on: ["owner_id", "state", "created_at"] },
    { on: ["team_id", "state", "created_at"] },
    { on: ["created_at", "id"] },
    { on: ["state", "created_at", "id"] },
    { on: ["state", "delivered", "created_at"] },
    { on: ["state", "invoiced", "created_at"] },
    { on: ["next_due_at"], where: "next_due_at IS NOT NULL AND deleted_at IS NULL" },
  ])
  .checks([
    {
      name: "crm_sales_order_closed_is_complete",
      expression: (c) => `${c.state} <> 'closed' or (${c.delivered} = 'full' and ${c.invoiced} = 'full')`,
    },
    {
      name: "crm_sales_order_closed_has_date",
      expression: (c) => `(${c.state} = 'closed') = (${c.closed_at} is not null)`,
    },
  ])
