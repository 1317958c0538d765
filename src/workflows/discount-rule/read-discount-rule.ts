import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import type { HttpDiscountRule } from "../../types/http"
import { readRow } from "../../utils/read-rows"

/** A rule in plain numbers. Rules are the store's configuration: every rep may read them. */
export function toHttpDiscountRule(row: Record<string, unknown>): HttpDiscountRule {
  const { raw_value: _, raw_min_quantity: __, deleted_at: ___, ...rule } = row
  return {
    ...rule,
    value: Number(row.value),
    min_quantity: Number(row.min_quantity),
  } as HttpDiscountRule
}

/** @throws not_found */
export async function readDiscountRule(container: MedusaContainer, id: string): Promise<HttpDiscountRule> {
  const rule = await readRow<Record<string, unknown>>(container, {
    entity: "crm_discount_rule",
    fields: ["*"],
    filters: { id },
  })
  if (!rule) {
    throw crmError("record_not_found", { record: "discount_rule", id })
  }
  return toHttpDiscountRule(rule)
}
