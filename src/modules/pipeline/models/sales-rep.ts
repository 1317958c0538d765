import { model } from "@medusajs/framework/utils"
import { SalesRole } from "./sales-role"
import { SalesTeam } from "./sales-team"

/** A dashboard user as the CRM sees them: one role, at most one team. */
export const SalesRep = model
  .define(
    { name: "CrmSalesRep", tableName: "crm_sales_rep" },
    {
      id: model.id({ prefix: "crmrep" }).primaryKey(),
      user_id: model.text(),
      role: model.belongsTo(() => SalesRole, { mappedBy: "reps" }),
      team: model.belongsTo(() => SalesTeam, { mappedBy: "reps" }).nullable(),
    },
  )
  .indexes([{ on: ["user_id"], unique: true }])
