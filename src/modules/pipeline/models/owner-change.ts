import { model } from "@medusajs/framework/utils"

/** A lead or opportunity that was handed from one owner to another. Append-only. */
export const OwnerChange = model
  .define(
    { name: "CrmOwnerChange", tableName: "crm_owner_change" },
    {
      id: model.id({ prefix: "crmown" }).primaryKey(),
      lead_id: model.text().nullable(),
      opportunity_id: model.text().nullable(),
      from_owner_id: model.text().nullable(),
      to_owner_id: model.text().nullable(),
      /** Host user who did it, or null for the system itself. */
      actor_id: model.text().nullable(),
      /** `reassigned`, or `rep_removed` when somebody inherited the records of a rep who left. */
      reason: model.enum(["reassigned", "rep_removed"]).default("reassigned"),
      at: model.dateTime(),
    },
  )
  .indexes([{ on: ["lead_id", "at"] }, { on: ["opportunity_id", "at"] }])
  .checks([
    {
      name: "crm_owner_change_of_one_record",
      expression: (c) => `(${c.lead_id} is null) <> (${c.opportunity_id} is null)`,
    },
  ])
