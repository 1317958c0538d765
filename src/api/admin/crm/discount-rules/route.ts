import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpDiscountRule, Page } from "../../../../types/http"
import { createDiscountRuleWorkflow } from "../../../../workflows/discount-rule/create-discount-rule"
import type { CrmRequest } from "../crm-request"
import { listed } from "../list"
import { readDiscountRule, toHttpDiscountRule } from "./read"
import type { CreateDiscountRuleBody } from "./validators"

export async function GET(
  req: CrmRequest,
  res: MedusaResponse<Page & { discount_rules: HttpDiscountRule[] }>,
) {
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_discount_rule",
    filters: req.filterableFields,
    ...listed(req, { priority: "DESC" }),
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  res.json({ discount_rules: data.map(toHttpDiscountRule), count, offset, limit })
}

export async function POST(
  req: CrmRequest<CreateDiscountRuleBody>,
  res: MedusaResponse<{ discount_rule: HttpDiscountRule }>,
) {
  const { result } = await createDiscountRuleWorkflow(req.scope).run({
    input: { rule: req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json({ discount_rule: await readDiscountRule(req, result.id) })
}
