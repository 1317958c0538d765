import { z } from "zod"
import { DISCOUNT_TYPES, RULE_TARGETS } from "../../modules/offer/rules"
import type { HttpDiscountRule } from "../../types/http"
import type { RuleInput } from "./api"
import { isDay } from "../activities/activity-form"
import { dayBegins, dayEnds, dayOf } from "../shared/format/days"
import { numberOr, optionalNumberText, requiredText } from "../shared/form/form-values"
import { numberText, parseNumber } from "../shared/format/numbers"
import type { RuleTerms } from "./rule-text"

/** A select cannot hold the empty text. */
export const ANY_CURRENCY = "any"

type Translate = (key: string) => string

export const ruleSchema = (t: Translate) =>
  z
    .object({
      name: requiredText(t),
      target: z.enum(RULE_TARGETS),
      target_ids: z.array(z.string()),
      type: z.enum(DISCOUNT_TYPES),
      value: requiredText(t).refine((text) => (parseNumber(text) ?? -1) >= 0, t("common.notANumber")),
      currency_code: z.string(),
      customer_group_ids: z.array(z.string()),
      customer_ids: z.array(z.string()),
      min_quantity: optionalNumberText(t),
      starts_on: z.string().refine(isDay, t("activities.notADay")),
      ends_on: z.string().refine(isDay, t("activities.notADay")),
      priority: optionalNumberText(t),
      is_active: z.boolean(),
    })
    .superRefine((rule, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message: t(message) })
      if (rule.target !== "all" && !rule.target_ids.length) {
        refuse("target_ids", "common.required")
      }
      if (rule.type === "percent" && numberOr(rule.value, 0) > 100) {
        refuse("value", "rules.notMoreThanAll")
      }
      if (rule.type !== "percent" && rule.currency_code === ANY_CURRENCY) {
        refuse("currency_code", "rules.currencyHint")
      }
      if (rule.starts_on && rule.ends_on && rule.starts_on > rule.ends_on) {
        refuse("ends_on", "rules.datesInOrder")
      }
    })

export type RuleForm = z.infer<ReturnType<typeof ruleSchema>>

/** @param defaults what a new rule starts with, such as the product it is made for */
export const ruleFormOf = (rule?: HttpDiscountRule, defaults: Partial<RuleForm> = {}): RuleForm => ({
  name: rule?.name ?? "",
  target: rule?.target ?? "category",
  target_ids: rule?.target_ids ?? [],
  type: rule?.type ?? "percent",
  value: rule ? numberText(rule.value) : "",
  currency_code: rule?.currency_code ?? ANY_CURRENCY,
  customer_group_ids: rule?.customer_group_ids ?? [],
  customer_ids: rule?.customer_ids ?? [],
  min_quantity: rule?.min_quantity ? numberText(rule.min_quantity) : "",
  starts_on: dayOf(rule?.starts_at ?? null),
  ends_on: dayOf(rule?.ends_at ?? null),
  priority: rule ? numberText(rule.priority) : "",
  is_active: rule?.is_active ?? true,
  ...defaults,
})

/** A moment that was there stays to the minute while its day is the same. */
const momentOf = (day: string, known: string | null | undefined, edge: (day: string) => string | null) =>
  known && dayOf(known) === day ? known : edge(day)

/** The rule that the form writes; it begins and ends with its days. */
export const ruleInputOf = (
  { starts_on, ends_on, ...form }: RuleForm,
  rule?: HttpDiscountRule,
): RuleInput & RuleTerms => ({
  ...form,
  target_ids: form.target === "all" ? [] : form.target_ids,
  value: numberOr(form.value, 0),
  currency_code: form.currency_code === ANY_CURRENCY ? null : form.currency_code,
  min_quantity: numberOr(form.min_quantity, 0),
  priority: Math.round(numberOr(form.priority, 0)),
  starts_at: momentOf(starts_on, rule?.starts_at, dayBegins),
  ends_at: momentOf(ends_on, rule?.ends_at, dayEnds),
})

/** Whether enough of a rule is written to be put into words. */
export const isDescribable = (form: RuleForm) =>
  parseNumber(form.value) !== undefined && (form.target === "all" || form.target_ids.length > 0)
