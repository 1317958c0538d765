import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { RecordScope } from "../../modules/pipeline/activities/records"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { deleteAttachmentStep } from "./steps/delete-attachment"

export type DeleteAttachmentWorkflowInput = {
  actor_id: string
  scope: RecordScope
  /** The lead or opportunity. */
  id: string
  attachment_id: string
}

/** Deletes a file of a lead or an opportunity, content included; it takes the right to write the record. @throws not_found, forbidden */
export const deleteAttachmentWorkflow = createWorkflow(
  "delete-attachment",
  (input: WorkflowData<DeleteAttachmentWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const record = findVisibleStep({ actor, scope: input.scope, action: "write", id: input.id })
    const validate = createHook("validate", { record, attachment_id: input.attachment_id })
    const deleted = deleteAttachmentStep({
      scope: input.scope,
      id: input.id,
      attachment_id: input.attachment_id,
    })
    // Last, as content that is gone cannot be brought back.
    deleteFilesWorkflow.runAsStep({
      input: transform({ deleted }, ({ deleted }) => ({ ids: [deleted.file_id] })),
    })
    return new WorkflowResponse({ id: input.attachment_id }, { hooks: [validate] })
  },
)
