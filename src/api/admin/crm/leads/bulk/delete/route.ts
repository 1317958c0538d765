import type { MedusaResponse } from "@medusajs/framework/http"
import { deleteLeadsWorkflow } from "../../../../../../workflows/lead/delete-leads"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import type { DeleteLeads } from "../../validators"

export const POST = answerConflict<WithAdditional<DeleteLeads>>(
  async (req, res: MedusaResponse<{ ids: string[]; count: number }>) => {
    const { result: ids } = await deleteLeadsWorkflow(req.scope).run({
      input: { ...req.validatedBody, actor_id: req.actor.user_id },
    })
    res.json({ ids, count: ids.length })
  },
)
