import { model } from "@medusajs/framework/utils"
import { PRIORITIES } from "../opportunities/priority"
import { LostReason } from "./lost-reason"
import { Stage } from "./stage"
import { StageChange } from "./stage-change"

/**
 * A deal in progress. Its state (`open | won | lost`) is the kind of its stage. The database adds `search_text`, a
 * computed column that only SQL reads.
 */
export const Opportunity = model
  .define(
    { name: "CrmOpportunity", tableName: "crm_opportunity" },
    {
      id: model.id({ prefix: "crmopp" }).primaryKey(),
      title: model.text(),
      /** Host customer; null while only the contact fields are known. */
      customer_id: model.text().nullable(),
      company_name: model.text().nullable(),
      contact_name: model.text().nullable(),
      email: model.text().nullable(),
      phone: model.text().nullable(),
      /** Host user who owns the deal. */
      owner_id: model.text().nullable(),
      team_id: model.text().nullable(),
      stage: model.belongsTo(() => Stage, { mappedBy: "opportunities" }),
      /** Fractional key, compared byte by byte; the order inside the stage. */
      rank: model.text(),
      /** Major units of currency_code. */
      amount: model.bigNumber().default(0),
      currency_code: model.text(),
      amount_source: model.enum(["manual", "offer"]).default("offer"),
      /** Percent, 0–100. */
      probability: model.number().default(0),
      /** True once a person set the probability: stages no longer change it. */
      probability_is_manual: model.boolean().default(false),
      expected_close_date: model.dateTime().nullable(),
      priority: model.enum([...PRIORITIES]).default("medium"),
      source: model.text().nullable(),
      tags: model.array().default([]),
      description: model.text().nullable(),
      lost_reason: model.belongsTo(() => LostReason, { mappedBy: "opportunities" }).nullable(),
      lost_note: model.text().nullable(),
      stage_entered_at: model.dateTime(),
      closed_at: model.dateTime().nullable(),
      /** Grows with each change; a write that carries an older one is refused. */
      version: model.number().default(1),
      stage_changes: model.hasMany(() => StageChange, { mappedBy: "opportunity" }),
    },
  )
  .indexes([
    { on: ["stage_id", "rank"], unique: true },
    { on: ["owner_id", "stage_id", "rank"] },
    { on: ["team_id", "stage_id", "rank"] },
    // Counts and sums of the board are read from these alone, for a reader of all, a team or an owner.
    {
      name: "IDX_crm_opportunity_sums",
      on: ["stage_id", "closed_at", "currency_code", "owner_id", "team_id", "amount"],
    },
    {
      name: "IDX_crm_opportunity_team_sums",
      on: ["team_id", "stage_id", "closed_at", "currency_code", "owner_id", "amount"],
    },
    {
      name: "IDX_crm_opportunity_owner_sums",
      on: ["owner_id", "stage_id", "closed_at", "currency_code", "team_id", "amount"],
    },
    { on: ["customer_id"] },
    { on: ["created_at", "id"] },
  ])
  .checks([
    { name: "crm_opportunity_amount_not_negative", expression: (c) => `${c.amount} >= 0` },
    {
      name: "crm_opportunity_probability_percent",
      expression: (c) => `${c.probability} >= 0 and ${c.probability} <= 100`,
    },
    { name: "crm_opportunity_version_positive", expression: (c) => `${c.version} > 0` },
  ])
