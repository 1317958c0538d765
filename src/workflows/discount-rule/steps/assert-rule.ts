import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import type { DiscountType, RuleTarget } from "../../../modules/offer"
import { readRows } from "../../../utils/read-rows"

/** A discount rule as a person describes it; value is a percent or an amount in major units of currency_code. */
export type RuleFields = {
  name: string
  target: RuleTarget
  target_ids: string[]
  customer_group_ids: string[]
  customer_ids: string[]
  min_quantity: number
  starts_at: string | null
  ends_at: string | null
  currency_code: string | null
  type: DiscountType
  value: number
  priority: number
  is_active: boolean
}

const ENTITIES = {
  category: "product_category",
  collection: "product_collection",
  tag: "product_tag",
  type: "product_type",
  product: "product",
} as const satisfies Record<Exclude<RuleTarget, "all">, string>

/** Checks what the database also refuses, in words. @throws invalid_data naming the field */
export function assertRuleFields(rule: RuleFields): void {
  if (rule.target !== "all" && !rule.target_ids.length) {
    throw crmError("rule_targets_needed", { field: "target_ids", target: rule.target })
  }
  if (rule.target === "all" && rule.target_ids.length) {
    throw crmError("rule_targets_unneeded", { field: "target_ids" })
  }
  if (rule.type === "percent" && rule.value > 100) {
    throw crmError("discount_over_100", { field: "value" })
  }
  if (rule.type !== "percent" && !rule.currency_code) {
    throw crmError("rule_currency_needed", { field: "currency_code", type: rule.type })
  }
  if (rule.starts_at && rule.ends_at && new Date(rule.starts_at) >= new Date(rule.ends_at)) {
    throw crmError("rule_ends_before_start", { field: "ends_at" })
  }
}

/** Refuses a rule that cannot work: wrong fields, or targets, customers and currencies that do not exist. @throws invalid_data */
export const assertRuleStep = createStep(
  "crm-assert-discount-rule",
  async ({ rule }: { rule: RuleFields }, { container }) => {
    assertRuleFields(rule)
    const mustExist = async (field: string, entity: string, ids: string[], key = "id") => {
      const found = ids.length
        ? await readRows<Record<string, unknown>>(container, {
            entity,
            fields: [key],
            filters: { [key]: ids },
          })
        : []
      const known = new Set(found.map((row) => row[key]))
      const missing = ids.filter((id) => !known.has(id))
      if (missing.length) {
        throw crmError("rule_targets_missing", { field, ids: missing, count: missing.length })
      }
    }
    if (rule.target !== "all") {
      await mustExist("target_ids", ENTITIES[rule.target], rule.target_ids)
    }
    await mustExist("customer_group_ids", "customer_group", rule.customer_group_ids)
    await mustExist("customer_ids", "customer", rule.customer_ids)
    await mustExist("currency_code", "currency", rule.currency_code ? [rule.currency_code] : [], "code")
    return new StepResponse(undefined)
  },
)
