import { model } from "@medusajs/framework/utils"
import { type Permissions, STORE_ACCESS } from "../access/permissions"
import { SalesRep } from "./sales-rep"

/** What a rep may see and do: a level for each scope and action, one for the host's own routes, and flags. */
export const SalesRole = model
  .define(
    { name: "CrmSalesRole", tableName: "crm_sales_role" },
    {
      id: model.id({ prefix: "crmrole" }).primaryKey(),
      key: model.text(),
      name: model.text().translatable(),
      names: model.json<Record<string, string>>().default({}),
      permissions: model.json<Permissions>(),
      store_access: model.enum([...STORE_ACCESS]).default("sales"),
      can_configure: model.boolean().default(false),
      can_export: model.boolean().default(false),
      /** Sees what goods cost the seller, and so the margin of an offer. */
      can_see_margin: model.boolean().default(false),
      /** Percent, 0–100; null = no limit. */
      max_discount_percent: model.float().nullable(),
      reps: model.hasMany(() => SalesRep, { mappedBy: "role" }),
    },
  )
  .indexes([{ on: ["key"], unique: true }])
  .checks([
    {
      name: "crm_sales_role_max_discount_percent",
      expression: (c) =>
        `${c.max_discount_percent} is null or (${c.max_discount_percent} >= 0 and ${c.max_discount_percent} <= 100)`,
    },
  ])
