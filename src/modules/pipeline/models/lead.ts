import { model } from "@medusajs/framework/utils"
import { LEAD_STATUSES } from "../leads/status"

/** A possible customer to contact. */
export const Lead = model
  .define(
    { name: "CrmLead", tableName: "crm_lead" },
    {
      id: model.id({ prefix: "crmlead" }).primaryKey(),
      name: model.text().searchable(),
      company_name: model.text().searchable().nullable(),
      email: model.text().searchable().nullable(),
      phone: model.text().searchable().nullable(),
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
      /** Set when converted. */
      opportunity_id: model.text().nullable(),
      customer_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["created_at", "id"] },
    { on: ["status", "created_at"] },
    { on: ["owner_id"] },
    { on: ["team_id"] },
    { on: ["email_key"] },
    { on: ["phone_key"] },
    { on: ["opportunity_id"] },
    { on: ["customer_id"] },
  ])
  .checks([
    {
      name: "crm_lead_converted_has_opportunity",
      expression: (c) => `${c.status} <> 'converted' or ${c.opportunity_id} is not null`,
    },
  ])
