import type { MedusaResponse } from "@medusajs/framework/http"
import { disqualifyLeadsWorkflow } from "../../../../../../workflows/lead/disqualify-leads"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import type { DisqualifyLeads } from "../../validators"

export const POST = answerConflict<WithAdditional<DisqualifyLeads>>(
  async (req, res: MedusaResponse<{ ids: string[]; count: number }>) => {
    const { result: ids } = await disqualifyLeadsWorkflow(req.scope).run({
      input: { ...req.validatedBody, actor_id: req.actor.user_id },
    })
    res.json({ ids, count: ids.length })
  },
)
