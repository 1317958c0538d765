import type { MedusaResponse } from "@medusajs/framework/http"
import { assignLeadsWorkflow } from "../../../../../../workflows/lead/assign-leads"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import type { AssignLeads } from "../../validators"

export const POST = answerConflict<WithAdditional<AssignLeads>>(
  async (req, res: MedusaResponse<{ ids: string[]; count: number }>) => {
    const { result: ids } = await assignLeadsWorkflow(req.scope).run({
      input: { ...req.validatedBody, actor_id: req.actor.user_id },
    })
    res.json({ ids, count: ids.length })
  },
)
