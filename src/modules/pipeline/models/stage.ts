import { model } from "@medusajs/framework/utils"
import { STAGE_KINDS } from "../stages/triggers"
import { Opportunity } from "./opportunity"

/** A column of the board. `triggers` are the document operations that bring an opportunity here. */
export const Stage = model
  .define(
    { name: "CrmStage", tableName: "crm_stage" },
    {
      id: model.id({ prefix: "crmstg" }).primaryKey(),
      key: model.text(),
      name: model.text().translatable(),
      /** Names by language code; the dashboard falls back to `name`. */
      names: model.json<Record<string, string>>().default({}),
      /** Position on the board, 0 first. */
      rank: model.number(),
      kind: model.enum([...STAGE_KINDS]).default("open"),
      /** Percent, 0–100. */
      probability: model.number().default(0),
      color: model.text().default("grey"),
      folded: model.boolean().default(false),
      /** Days after which an opportunity in this stage is stale; null = never. */
      rotting_days: model.number().nullable(),
      triggers: model.array().default([]),
      required_fields: model.array().default([]),
      opportunities: model.hasMany(() => Opportunity, { mappedBy: "stage" }),
    },
  )
  .indexes([{ on: ["key"], unique: true }, { on: ["rank"] }])
  .checks([
    {
      name: "crm_stage_probability_percent",
      expression: (c) => `${c.probability} >= 0 and ${c.probability} <= 100`,
    },
    {
      name: "crm_stage_rotting_days_positive",
      expression: (c) => `${c.rotting_days} is null or ${c.rotting_days} > 0`,
    },
  ])
