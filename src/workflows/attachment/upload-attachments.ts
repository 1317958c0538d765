import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RecordScope } from "../../modules/pipeline"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { attachmentPayload } from "./attachment-payload"
import { createAttachmentsStep } from "./steps/create-attachments"
import { prepareFilesStep, type SentFile } from "./steps/prepare-files"
import { storeFilesStep } from "./steps/store-files"

export type { SentFile }

export type UploadAttachmentsWorkflowInput = {
  actor_id: string
  scope: RecordScope
  /** The lead or opportunity. */
  id: string
  files: SentFile[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Keeps files with a lead or an opportunity; all of them or none. Returns the ids of the attachments.
 * @throws not_found, forbidden (the record), invalid_data (no file, an empty one), conflict (no room)
 *
 * @property hooks.validate `{ record: OwnedRecord, files: { name: string, mime_type: string, size: number }[] }`
 *   before anything is written
 * @property hooks.attachmentsUploaded `{ ids: string[] }` after the files are on their record
 */
export const uploadAttachmentsWorkflow = createWorkflow(
  "upload-attachments",
  (input: WorkflowData<UploadAttachmentsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const record = findVisibleStep({ actor, scope: input.scope, action: "write", id: input.id })
    const prepared = prepareFilesStep({ record: { scope: input.scope, id: input.id }, files: input.files })
    const validate = createHook("validate", {
      record,
      files: prepared.attachments,
      additional_data: input.additional_data,
    })
    const stored = storeFilesStep({ files: prepared.contents })
    const ids = createAttachmentsStep({
      actor,
      record: { scope: input.scope, id: input.id },
      attachments: prepared.attachments,
      stored,
    })
    emitEventStep({
      eventName: CrmEvents.attachment.created,
      data: transform({ input, ids }, ({ input, ids }) => ids.map((id) => attachmentPayload(input, id))),
    })
    const attachmentsUploaded = createHook("attachmentsUploaded", {
      ids,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(ids, { hooks: [validate, attachmentsUploaded] })
  },
)
