import { model } from "@medusajs/framework/utils"
import { SalesRep } from "./sales-rep"

/** Reps who may see each other's records when their role says `team`. */
export const SalesTeam = model
  .define(
    { name: "CrmSalesTeam", tableName: "crm_sales_team" },
    {
      id: model.id({ prefix: "crmteam" }).primaryKey(),
      name: model.text().searchable(),
      reps: model.hasMany(() => SalesRep, { mappedBy: "team" }),
    },
  )
  .indexes([{ on: ["name"], unique: true }])
