import { model } from "@medusajs/framework/utils"

/** The documents that are numbered, each in a series of its own. */
export const DOCUMENT_TYPES = ["offer", "delivery_note", "invoice", "credit_note"] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** Hands out document numbers, one series for each type and year (OMFP 2634/2015, pct. 24). */
export const NumberSeries = model
  .define(
    { name: "CrmNumberSeries", tableName: "crm_number_series" },
    {
      id: model.id({ prefix: "crmns" }).primaryKey(),
      document_type: model.enum([...DOCUMENT_TYPES]),
      prefix: model.text(),
      year: model.number(),
      next: model.number().default(1),
    },
  )
  .indexes([
    { on: ["document_type", "year"], unique: true },
    { on: ["prefix", "year"], unique: true },
  ])
  .checks([{ name: "crm_number_series_next_positive", expression: (c) => `${c.next} > 0` }])
