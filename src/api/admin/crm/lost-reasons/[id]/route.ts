import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpLostReason } from "../../../../../types/http"
import { deleteLostReasonWorkflow } from "../../../../../workflows/config/delete-lost-reason"
import { saveLostReasonWorkflow } from "../../../../../workflows/config/save-lost-reason"
import { answerConflict } from "../../answer-conflict"
import { readConfigOne } from "../../config-read"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import type { UpdateLostReason } from "../validators"

const read = (req: CrmRequest) => readConfigOne<HttpLostReason>(req, "crm_lost_reason", req.params.id)

const now = async (req: unknown) => ({ lost_reason: await read(req as CrmRequest) })

export const GET = async (req: CrmRequest, res: MedusaResponse<{ lost_reason: HttpLostReason }>) => {
  res.json({ lost_reason: await read(req) })
}

export const POST = answerConflict<WithAdditional<UpdateLostReason>>(async (req, res) => {
  const { additional_data, ...lost_reason } = req.validatedBody
  const { id } = req.params
  await saveLostReasonWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, lost_reason: { ...lost_reason, id }, additional_data },
  })
  res.json(await now(req))
}, now)

export const DELETE = answerConflict(async (req, res) => {
  const { id } = req.params
  await deleteLostReasonWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, id } })
  res.json({ id, object: "lost_reason", deleted: true })
}, now)
