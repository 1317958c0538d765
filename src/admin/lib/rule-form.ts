import { z } from "zod"
import type { HttpDiscountRule } from "../../types/http"
import type { RuleInput } from "../hooks/api/discount-rules"
import { numberOr, optionalNumberText, requiredText } from "./form-values"
import { numberText, parseNumber } from "./numbers"

export const TARGETS = ["category", "collection", "type", "tag", "product", "all"] as const
export const TYPES = ["percent", "amount", "price"] as const

export const ruleSchema = (t: (key: string) => string) =>
  z
    .object({
      name: requiredText(t),
      target: z.enum(TARGETS),
      target_ids: z.array(z.string()),
      type: z.enum(TYPES),
      value: requiredText(t).refine((text) => (parseNumber(text) ?? -1) >= 0, t("common.notANumber")),
      customer_group_ids: z.array(z.string()),
      min_quantity: optionalNumberText(t),
      priority: optionalNumberText(t),
      is_active: z.boolean(),
    })
    .refine((rule) => rule.target === "all" || rule.target_ids.length > 0, {
      message: t("common.required"),
      path: ["target_ids"],
    })

export type RuleForm = z.infer<ReturnType<typeof ruleSchema>>

export const ruleFormOf = (rule?: HttpDiscountRule): RuleForm => ({
  name: rule?.name ?? "",
  target: rule?.target ?? "category",
  target_ids: rule?.target_ids ?? [],
  type: rule?.type ?? "percent",
  value: rule ? numberText(rule.value) : "",
  customer_group_ids: rule?.customer_group_ids ?? [],
  min_quantity: rule?.min_quantity ? numberText(rule.min_quantity) : "",
  priority: rule ? numberText(rule.priority) : "",
  is_active: rule?.is_active ?? true,
})

export const ruleInputOf = (form: RuleForm): RuleInput => ({
  ...form,
  target_ids: form.target === "all" ? [] : form.target_ids,
  value: numberOr(form.value, 0),
  min_quantity: numberOr(form.min_quantity, 0),
  priority: Math.round(numberOr(form.priority, 0)),
})
