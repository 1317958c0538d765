import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService, type RecordScope } from "../../../modules/pipeline"
import { findAttachment } from "../find-attachment"

type Input = { scope: RecordScope; id: string; attachment_id: string }

/** Takes a file off its record and says where its content is. @throws not_found */
export const deleteAttachmentStep = createStep(
  "crm-delete-attachment",
  async ({ scope, id, attachment_id }: Input, { container }) => {
    const { file_id } = await findAttachment(container, { scope, id }, attachment_id)
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).softDeleteAttachments(attachment_id)
    return new StepResponse({ file_id }, attachment_id)
  },
  async (attachment_id, { container }) => {
    if (attachment_id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreAttachments([attachment_id])
    }
  },
)
