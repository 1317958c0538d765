import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpActivity } from "../../../../../../types/http"
import { completeActivityWorkflow } from "../../../../../../workflows/activity/complete-activity"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { readActivity } from "../../read"
import type { SetDone } from "../../validators"

export const POST = async (
  req: CrmRequest<WithAdditional<SetDone>>,
  res: MedusaResponse<{ activity: HttpActivity }>,
) => {
  const { id } = req.params
  const { additional_data } = req.validatedBody
  await completeActivityWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, additional_data },
  })
  res.json({ activity: await readActivity(req as CrmRequest, id) })
}
