import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type Actor,
  type OnRecord,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"

type Input = {
  actor: Actor
  record: OnRecord
  attachments: { name: string; mime_type: string; size: number }[]
  /** What the host's file module made of them, in the same order. */
  stored: { id: string }[]
}

/** Puts stored files on a record. @throws not_found when the record is gone */
export const createAttachmentsStep = createStep(
  "crm-create-attachments",
  async ({ actor, record, attachments, stored }: Input, { container }) => {
    const files = attachments.map((file, index) => ({
      ...file,
      file_id: stored[index].id,
      created_by: actor.user_id,
    }))
    const ids = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).addAttachments(record, files)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).deleteAttachments(ids)
    }
  },
)
