import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ActivityEdit,
  type Actor,
  type FoundActivity,
  PIPELINE_MODULE,
  type PipelineModuleService,
  planActivityEdit,
} from "../../../modules/pipeline"
import { assertActivityOwner } from "../assert-activity-owner"

/** What may change of an activity; it stays on its record. */
export type ActivityEditInput = ActivityEdit & { owner_id?: string | null }

type Input = { actor: Actor; current: FoundActivity; activity: ActivityEditInput }

/** Changes an activity. @throws invalid_data, not_found */
export const editActivityStep = createStep(
  "crm-edit-activity",
  async ({ actor, current, activity: { owner_id, ...edit } }: Input, { container }) => {
    const isNewOwner = owner_id !== undefined && owner_id !== current.owner_id
    if (isNewOwner && owner_id !== null && owner_id !== actor.user_id) {
      await assertActivityOwner(container, owner_id, current.record.scope, current.record)
    }
    const { id } = current
    const data = { ...planActivityEdit(current, edit), ...(isNewOwner ? { owner_id } : {}) }
    const before = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).editActivity({ id, data })
    return new StepResponse({ id }, { id, before })
  },
  async (edited, { container }) => {
    if (edited) {
      const { id, before } = edited
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).updateActivities({ id, ...before })
    }
  },
)
