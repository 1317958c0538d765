import type { MedusaResponse } from "@medusajs/framework/http"
import type { Deleted } from "../../../../../../../types/http"
import { deleteVariantCostWorkflow } from "../../../../../../../workflows/variant-cost/delete-variant-cost"
import type { CrmRequest } from "../../../../crm-request"

export async function DELETE(req: CrmRequest, res: MedusaResponse<Deleted<"variant_cost">>) {
  const { id: variant_id, cost_id: id } = req.params
  await deleteVariantCostWorkflow(req.scope).run({ input: { variant_id, id, actor_id: req.actor.user_id } })
  res.json({ id, object: "variant_cost", deleted: true })
}
