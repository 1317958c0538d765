import { model } from "@medusajs/framework/utils"
import { ACTIVITY_TYPES } from "../activities/types"

/** A call, meeting, task or note on a lead or an opportunity. */
export const Activity = model
  .define(
    { name: "CrmActivity", tableName: "crm_activity" },
    {
      id: model.id({ prefix: "crmact" }).primaryKey(),
      type: model.enum([...ACTIVITY_TYPES]),
      title: model.text(),
      note: model.text().nullable(),
      due_at: model.dateTime().nullable(),
      done_at: model.dateTime().nullable(),
      lead_id: model.text().nullable(),
      opportunity_id: model.text().nullable(),
      /** Host user who is to do it. */
      owner_id: model.text().nullable(),
      /** Host user who wrote it down. */
      created_by: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["lead_id", "due_at"] },
    { on: ["opportunity_id", "due_at"] },
    { on: ["owner_id", "due_at"] },
  ])
  .checks([
    {
      name: "crm_activity_on_one_record",
      expression: (c) => `(${c.lead_id} is null) <> (${c.opportunity_id} is null)`,
    },
  ])
