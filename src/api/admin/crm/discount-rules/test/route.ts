import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRuleTest } from "../../../../../types/http"
import { testDiscountRules } from "../../../../../workflows/discount-rule/test-discount-rules"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import type { TestDiscountRulesBody } from "../validators"

export async function POST(
  req: CrmRequest<WithAdditional<TestDiscountRulesBody>>,
  res: MedusaResponse<{ test: HttpRuleTest }>,
) {
  res.json({ test: await testDiscountRules(req.scope, req.validatedBody) })
}
