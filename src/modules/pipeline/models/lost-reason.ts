import { model } from "@medusajs/framework/utils"
import { Opportunity } from "./opportunity"

/** Why deals are lost; asked before an opportunity enters a lost stage. */
export const LostReason = model
  .define(
    { name: "CrmLostReason", tableName: "crm_lost_reason" },
    {
      id: model.id({ prefix: "crmlr" }).primaryKey(),
      key: model.text().nullable(),
      name: model.text().translatable(),
      names: model.json<Record<string, string>>().default({}),
      rank: model.number().default(0),
      is_active: model.boolean().default(true),
      opportunities: model.hasMany(() => Opportunity, { mappedBy: "lost_reason" }),
    },
  )
  .indexes([{ on: ["rank"] }, { on: ["key"], unique: true, where: "key IS NOT NULL AND deleted_at IS NULL" }])
