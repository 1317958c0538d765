import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteFilesWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import type { RecordScope } from "../../modules/pipeline"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { attachmentPayload } from "./attachment-payload"
import { deleteAttachmentStep } from "./steps/delete-attachment"

export type DeleteAttachmentWorkflowInput = {
  actor_id: string
  scope: RecordScope
  /** The lead or opportunity. */
  id: string
  attachment_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes a file of a lead or an opportunity, content included; it takes the right to write the record. @throws not_found, forbidden
 *
 * @property hooks.validate `{ record: OwnedRecord, attachment_id: string }` before anything is written
 * @property hooks.attachmentDeleted `{ record: OwnedRecord, attachment_id: string }` after the file is off its
 *   record, before its content is deleted, which nothing takes back
 */
export const deleteAttachmentWorkflow = createWorkflow(
  "delete-attachment",
  (input: WorkflowData<DeleteAttachmentWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const record = findVisibleStep({ actor, scope: input.scope, action: "write", id: input.id })
    const validate = createHook("validate", {
      record,
      attachment_id: input.attachment_id,
      additional_data: input.additional_data,
    })
    const deleted = deleteAttachmentStep({
      scope: input.scope,
      id: input.id,
      attachment_id: input.attachment_id,
    })
    emitEventStep({
      eventName: CrmEvents.attachment.deleted,
      data: transform({ input }, ({ input }) => attachmentPayload(input, input.attachment_id)),
    })
    const attachmentDeleted = createHook("attachmentDeleted", {
      record,
      attachment_id: input.attachment_id,
      additional_data: input.additional_data,
    })
    // Last, as content that is gone cannot be brought back.
    deleteFilesWorkflow.runAsStep({
      input: transform({ deleted }, ({ deleted }) => ({ ids: [deleted.file_id] })),
    })
    return new WorkflowResponse({ id: input.attachment_id }, { hooks: [validate, attachmentDeleted] })
  },
)
