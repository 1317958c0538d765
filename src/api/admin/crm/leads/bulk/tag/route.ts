import type { MedusaResponse } from "@medusajs/framework/http"
import { tagLeadsWorkflow } from "../../../../../../workflows/lead/tag-leads"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import type { TagLeads } from "../../validators"

export const POST = answerConflict<WithAdditional<TagLeads>>(
  async (req, res: MedusaResponse<{ ids: string[]; count: number }>) => {
    const { result: ids } = await tagLeadsWorkflow(req.scope).run({
      input: { add: [], remove: [], ...req.validatedBody, actor_id: req.actor.user_id },
    })
    res.json({ ids, count: ids.length })
  },
)
