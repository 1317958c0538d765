import { model } from "@medusajs/framework/utils"
import { DISCOUNT_TYPES } from "../pricing/discount-types"
import { RULE_TARGETS } from "../pricing/rule-target"

/** Fills the discount of offer lines by what is sold and to whom. */
export const DiscountRule = model
  .define(
    { name: "CrmDiscountRule", tableName: "crm_discount_rule" },
    {
      id: model.id({ prefix: "crmdr" }).primaryKey(),
      name: model.text().searchable(),
      /** `category` includes its descendants. */
      target: model.enum([...RULE_TARGETS]),
      /** Ids of the target's kind; empty only for `all`. */
      target_ids: model.array().default([]),
      /** Any of them; empty = everybody. */
      customer_group_ids: model.array().default([]),
      customer_ids: model.array().default([]),
      min_quantity: model.bigNumber().default(0),
      starts_at: model.dateTime().nullable(),
      ends_at: model.dateTime().nullable(),
      /** Null = any currency; `amount` and `price` rules always name one. */
      currency_code: model.text().nullable(),
      type: model.enum([...DISCOUNT_TYPES]).default("percent"),
      /** Percent 0–100, an amount off each unit, or the unit price; major units, same tax side as the list price. */
      value: model.bigNumber(),
      /** The highest wins. */
      priority: model.number().default(0),
      is_active: model.boolean().default(true),
    },
  )
  .indexes([{ on: ["is_active", "priority"] }, { on: ["name"] }])
  .checks([
    { name: "crm_discount_rule_value_not_negative", expression: (c) => `${c.value} >= 0` },
    { name: "crm_discount_rule_percent", expression: (c) => `${c.type} <> 'percent' or ${c.value} <= 100` },
    {
      name: "crm_discount_rule_money_names_currency",
      expression: (c) => `${c.type} = 'percent' or ${c.currency_code} is not null`,
    },
    {
      name: "crm_discount_rule_has_targets",
      expression: (c) => `${c.target} = 'all' or cardinality(${c.target_ids}) > 0`,
    },
    {
      name: "crm_discount_rule_dates_in_order",
      expression: (c) => `${c.starts_at} is null or ${c.ends_at} is null or ${c.starts_at} < ${c.ends_at}`,
    },
  ])
