import type { MedusaResponse } from "@medusajs/framework/http"
import type { Deleted, HttpActivity } from "../../../../../types/http"
import { deleteActivityWorkflow } from "../../../../../workflows/activity/delete-activity"
import { updateActivityWorkflow } from "../../../../../workflows/activity/update-activity"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readActivity } from "../read"
import type { UpdateActivity } from "../validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ activity: HttpActivity }>) => {
  res.json({ activity: await readActivity(req, req.params.id) })
}

export const POST = async (
  req: CrmRequest<WithAdditional<UpdateActivity>>,
  res: MedusaResponse<{ activity: HttpActivity }>,
) => {
  const { additional_data, ...activity } = req.validatedBody
  const { id } = req.params
  await updateActivityWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, activity, additional_data },
  })
  res.json({ activity: await readActivity(req as CrmRequest, id) })
}

export const DELETE = async (req: CrmRequest, res: MedusaResponse<Deleted<"activity">>) => {
  const { id } = req.params
  await deleteActivityWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, id } })
  res.json({ id, object: "activity", deleted: true })
}
