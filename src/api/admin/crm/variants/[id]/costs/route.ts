import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpVariantCost } from "../../../../../../types/http"
import { listVariantCosts } from "../../../../../../workflows/variant-cost/list-variant-costs"
import { assertMaySeeCosts } from "../../../../../../workflows/variant-cost/may-touch-costs"
import { saveVariantCostWorkflow } from "../../../../../../workflows/variant-cost/save-variant-cost"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import type { SaveVariantCost } from "../../validators"

export async function GET(req: CrmRequest, res: MedusaResponse<{ variant_costs: HttpVariantCost[] }>) {
  assertMaySeeCosts(req.actor)
  res.json({ variant_costs: await listVariantCosts(req.scope, req.params.id) })
}

export async function POST(
  req: CrmRequest<WithAdditional<SaveVariantCost>>,
  res: MedusaResponse<{ variant_cost: HttpVariantCost | undefined }>,
) {
  const { additional_data, ...cost } = req.validatedBody
  const variant_id = req.params.id
  const { result } = await saveVariantCostWorkflow(req.scope).run({
    input: { cost: { ...cost, variant_id }, actor_id: req.actor.user_id, additional_data },
  })
  const costs = await listVariantCosts(req.scope, variant_id)
  res.json({ variant_cost: costs.find(({ id }) => id === result.id) })
}
