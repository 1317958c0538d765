import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpDiscountRule, Page } from "../../../../types/http"
import { freeText } from "../../../../utils/like-pattern"
import { createDiscountRuleWorkflow } from "../../../../workflows/discount-rule/create-discount-rule"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { listed } from "../list"
import { listTouchingRules, type Touched } from "../../../../workflows/discount-rule/list-touching-rules"
import { readDiscountRule, toHttpDiscountRule } from "../../../../workflows/discount-rule/read-discount-rule"
import type { CreateDiscountRuleBody } from "./validators"
import { readPage } from "../../../../utils/read-rows"

type Asked = Touched & { q?: string } & Record<string, unknown>

type Listed = MedusaResponse<Page & { discount_rules: HttpDiscountRule[] }>

export async function GET(req: CrmRequest, res: Listed) {
  const { product_id, category_id, q, ...others } = req.filterableFields as Asked
  const filters = { ...others, ...freeText(q) }
  if (product_id || category_id) {
    const touching = await listTouchingRules(req.scope, { product_id, category_id }, filters)
    const { skip: offset = 0, take: limit = touching.length } = req.queryConfig.pagination
    const discount_rules = touching.slice(offset, offset + limit)
    res.json({ discount_rules, count: touching.length, offset, limit })
    return
  }
  const { rows, count, offset, limit } = await readPage<Record<string, unknown>>(req.scope, {
    entity: "crm_discount_rule",
    filters,
    ...listed(req, { priority: "DESC" }),
  })
  res.json({ discount_rules: rows.map(toHttpDiscountRule), count, offset, limit })
}

export async function POST(
  req: CrmRequest<WithAdditional<CreateDiscountRuleBody>>,
  res: MedusaResponse<{ discount_rule: HttpDiscountRule }>,
) {
  const { additional_data, ...rule } = req.validatedBody
  const { result } = await createDiscountRuleWorkflow(req.scope).run({
    input: { rule, actor_id: req.actor.user_id, additional_data },
  })
  res.json({ discount_rule: await readDiscountRule(req.scope, result.id) })
}
