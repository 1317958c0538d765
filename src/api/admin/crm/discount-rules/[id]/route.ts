import type { MedusaResponse } from "@medusajs/framework/http"
import type { Deleted, HttpDiscountRule } from "../../../../../types/http"
import { deleteDiscountRuleWorkflow } from "../../../../../workflows/discount-rule/delete-discount-rule"
import { updateDiscountRuleWorkflow } from "../../../../../workflows/discount-rule/update-discount-rule"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readDiscountRule } from "../../../../../workflows/discount-rule/read-discount-rule"
import type { UpdateDiscountRuleBody } from "../validators"

type Answer = MedusaResponse<{ discount_rule: HttpDiscountRule }>

export async function GET(req: CrmRequest, res: Answer) {
  res.json({ discount_rule: await readDiscountRule(req.scope, req.params.id) })
}

export async function POST(req: CrmRequest<WithAdditional<UpdateDiscountRuleBody>>, res: Answer) {
  const { additional_data, ...changes } = req.validatedBody
  await updateDiscountRuleWorkflow(req.scope).run({
    input: { id: req.params.id, changes, actor_id: req.actor.user_id, additional_data },
  })
  res.json({ discount_rule: await readDiscountRule(req.scope, req.params.id) })
}

export async function DELETE(req: CrmRequest, res: MedusaResponse<Deleted<"discount_rule">>) {
  await deleteDiscountRuleWorkflow(req.scope).run({
    input: { id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json({ id: req.params.id, object: "discount_rule", deleted: true })
}
