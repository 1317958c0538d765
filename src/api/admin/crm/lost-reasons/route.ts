import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpLostReason, Page } from "../../../../types/http"
import { saveLostReasonWorkflow } from "../../../../workflows/config/save-lost-reason"
import { answerConflict } from "../answer-conflict"
import { readConfigOne, readConfigPage } from "../config-read"
import type { CrmRequest, WithAdditional } from "../crm-request"
import type { CreateLostReason } from "./validators"

export const GET = async (
  req: CrmRequest,
  res: MedusaResponse<Page & { lost_reasons: HttpLostReason[] }>,
) => {
  const { rows, page } = await readConfigPage<HttpLostReason>(req, "crm_lost_reason")
  res.json({ lost_reasons: rows, ...page })
}

export const POST = answerConflict<WithAdditional<CreateLostReason>>(async (req, res) => {
  const { additional_data, ...lost_reason } = req.validatedBody
  const { result } = await saveLostReasonWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, lost_reason, additional_data },
  })
  res.json({
    lost_reason: await readConfigOne<HttpLostReason>(req as CrmRequest, "crm_lost_reason", result.id),
  })
})
