import type { MedusaResponse } from "@medusajs/framework/http"
import { PIPELINE_MODULE, type PipelineModuleService, visibleRecords } from "../../../../modules/pipeline"
import { dayOf } from "../../../../utils/days"
import type { HttpActivity, Page } from "../../../../types/http"
import { createActivityWorkflow } from "../../../../workflows/activity/create-activity"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { readActivity, toHttpActivity } from "./read"
import type { CreateActivity, ListActivities } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { activities: HttpActivity[] }>) => {
  const { due, time_zone = "UTC", order, limit, offset, ...asked } = req.validatedQuery as ListActivities
  const filter = {
    ...asked,
    visible: visibleRecords(req.actor),
    due: due && { states: due, today: dayOf(new Date(), time_zone) },
  }
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const { activities, count } = await pipeline.readActivities(filter, { order, limit, offset })
  res.json({ activities: activities.map(toHttpActivity), count, offset, limit })
}

export const POST = async (
  req: CrmRequest<WithAdditional<CreateActivity>>,
  res: MedusaResponse<{ activity: HttpActivity }>,
) => {
  const { additional_data, ...activity } = req.validatedBody
  const { result } = await createActivityWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, activity, additional_data },
  })
  res.json({ activity: await readActivity(req as CrmRequest, result.id) })
}
