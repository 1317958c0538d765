import { model } from "@medusajs/framework/utils"

/** A file kept with a lead or an opportunity; its content is in the host's file module. */
export const Attachment = model
  .define(
    { name: "CrmAttachment", tableName: "crm_attachment" },
    {
      id: model.id({ prefix: "crmatt" }).primaryKey(),
      /** Id of the file in the host's file module. */
      file_id: model.text(),
      name: model.text(),
      mime_type: model.text(),
      /** Bytes. */
      size: model.number(),
      lead_id: model.text().nullable(),
      opportunity_id: model.text().nullable(),
      /** Host user who added it. */
      created_by: model.text().nullable(),
    },
  )
  .indexes([{ on: ["lead_id", "created_at"] }, { on: ["opportunity_id", "created_at"] }])
  .checks([
    {
      name: "crm_attachment_on_one_record",
      expression: (c) => `(${c.lead_id} is null) <> (${c.opportunity_id} is null)`,
    },
  ])
