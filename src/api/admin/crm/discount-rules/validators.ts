import { z } from "@medusajs/framework/zod"
import { refusal } from "../../../../errors"
import { DISCOUNT_TYPES, RULE_TARGETS } from "../../../../modules/offer"
import {
  amount,
  currencyCode,
  date,
  flag,
  id,
  order,
  oneOrMore,
  page,
  q,
  quantity,
  text,
  until,
} from "../fields"

const ids = z.array(id).max(500)

const rule = {
  name: text(200),
  target: z.enum(RULE_TARGETS),
  target_ids: ids,
  customer_group_ids: ids,
  customer_ids: ids,
  min_quantity: amount,
  starts_at: date.nullable(),
  ends_at: until.nullable(),
  currency_code: currencyCode.nullable(),
  type: z.enum(DISCOUNT_TYPES),
  value: amount,
  priority: z.int().min(-1_000_000).max(1_000_000),
  is_active: z.boolean(),
}

export const CreateDiscountRuleSchema = z.strictObject({
  ...rule,
  target_ids: ids.default([]),
  customer_group_ids: ids.default([]),
  customer_ids: ids.default([]),
  min_quantity: amount.default(0),
  starts_at: rule.starts_at.default(null),
  ends_at: rule.ends_at.default(null),
  currency_code: rule.currency_code.default(null),
  type: rule.type.default("percent"),
  priority: rule.priority.default(0),
  is_active: z.boolean().default(true),
})
export type CreateDiscountRuleBody = z.infer<typeof CreateDiscountRuleSchema>

export const UpdateDiscountRuleSchema = z.strictObject(rule).partial()
export type UpdateDiscountRuleBody = z.infer<typeof UpdateDiscountRuleSchema>

export const ListDiscountRulesSchema = z.strictObject({
  ...page(50),
  order: order("priority", "name", "created_at"),
  q,
  target: oneOrMore(z.enum(RULE_TARGETS)),
  is_active: flag,
  /** Every rule whose target touches it, in the order in which they would win. */
  product_id: id.optional(),
  category_id: id.optional(),
})

export const TestDiscountRulesSchema = z
  .strictObject({
    customer_id: id.optional(),
    product_id: id.optional(),
    variant_id: id.optional(),
    quantity: quantity.default(1),
    currency_code: currencyCode.optional(),
    region_id: id.optional(),
  })
  .refine(
    (test) => test.product_id || test.variant_id,
    refusal("rule_test_needs_product", { field: "product_id" }),
  )
export type TestDiscountRulesBody = z.infer<typeof TestDiscountRulesSchema>
