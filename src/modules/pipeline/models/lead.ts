import { model } from "@medusajs/framework/utils"
import { LEAD_STATUSES } from "../leads/status"

/** A possible customer to contact. The database adds `search_text` and `company_key`, computed columns that only SQL reads. */
export const Lead = model
  .define(
    { name: "CrmLead", tableName: "crm_lead" },
    {
      id: model.id({ prefix: "crmlead" }).primaryKey(),
      name: model.text(),
      company_name: model.text().nullable(),
      email: model.text().nullable(),
      phone: model.text().nullable(),
      source: model.text().nullable(),
      note: model.text().nullable(),
      tags: model.array().default([]),
      owner_id: model.text().nullable(),
      team_id: model.text().nullable(),
      status: model.enum([...LEAD_STATUSES]).default("new"),
      disqualify_reason: model.text().nullable(),
      /** Normalised e-mail and phone: the keys of the duplicate search. */
      email_key: model.text().nullable(),
      phone_key: model.text().nullable(),
      /** The lead that this one was merged into; a merged lead is deleted. */
      merged_into_id: model.text().nullable(),
      /** Set when converted. */
      opportunity_id: model.text().nullable(),
      customer_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["created_at", "id"] },
    { on: ["status", "created_at"] },
    { on: ["owner_id", "created_at"] },
    { on: ["team_id", "created_at"] },
    { on: ["email_key"] },
    { on: ["phone_key"] },
    { on: ["merged_into_id"] },
    { on: ["opportunity_id"] },
    { on: ["customer_id"] },
  ])
  .checks([
    {
      name: "crm_lead_converted_has_opportunity",
      expression: (c) => `${c.status} <> 'converted' or ${c.opportunity_id} is not null`,
    },
  ])
