import { model } from "@medusajs/framework/utils"

/**
 * What one piece of a variant costs the seller, net, from a day on until a later row takes over. Not in the variant's
 * metadata, which every customer and every dashboard user may read.
 */
export const VariantCost = model
  .define(
    { name: "CrmVariantCost", tableName: "crm_variant_cost" },
    {
      id: model.id({ prefix: "crmvc" }).primaryKey(),
      /** Of the host. */
      variant_id: model.text(),
      currency_code: model.text(),
      /** Major units. */
      amount: model.bigNumber(),
      /** The first day, by the seller's calendar: `2027-01-31`. A day has no hour, so it is no moment. */
      valid_from: model.text(),
    },
  )
  // Finds the cost of a day as well: the newest row up to it.
  .indexes([{ on: ["variant_id", "currency_code", "valid_from"], unique: true }])
  .checks([
    { name: "crm_variant_cost_amount_not_negative", expression: (c) => `${c.amount} >= 0` },
    {
      name: "crm_variant_cost_valid_from_is_day",
      expression: (c) => `${c.valid_from} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
    {
      name: "crm_variant_cost_currency_in_small_letters",
      expression: (c) => `${c.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])
