import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ActivityDraft,
  type Actor,
  PIPELINE_MODULE,
  type PipelineModuleService,
  planActivity,
  type RecordScope,
} from "../../../modules/pipeline"
import type { OwnedRecord } from "../../access/find-visible"
import { assertActivityOwner } from "../assert-activity-owner"

/** What a new activity is made of. It is on one record; the actor is to do it unless told otherwise. */
export type NewActivityInput = ActivityDraft & {
  lead_id?: string | null
  opportunity_id?: string | null
  /** Host user, or null for nobody. */
  owner_id?: string | null
}

type Input = { actor: Actor; scope: RecordScope; record: OwnedRecord; activity: NewActivityInput }

/** Puts an activity on a record; the actor is to do it unless told otherwise. @throws invalid_data, not_found */
export const createActivityStep = createStep(
  "crm-create-activity",
  async ({ actor, scope, record, activity }: Input, { container }) => {
    const owner_id = activity.owner_id === undefined ? actor.user_id : activity.owner_id
    if (owner_id !== null && owner_id !== actor.user_id) {
      await assertActivityOwner(container, owner_id, scope, record)
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const id = await pipeline.addActivity(
      { scope, id: record.id },
      { ...planActivity(activity, new Date()), owner_id, created_by: actor.user_id },
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).deleteActivities(id)
    }
  },
)
