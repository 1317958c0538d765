import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { RecordScope } from "../../modules/pipeline/activities/records"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { createAttachmentsStep } from "./steps/create-attachments"
import { prepareFilesStep } from "./steps/prepare-files"

/** A file as somebody sends it. */
export type SentFile = {
  name: string
  mime_type?: string
  /** Bytes. */
  size: number
  /** Base64. */
  content: string
}

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
 * @throws not_found, forbidden (the record), invalid_data (no file, an empty one)
 */
export const uploadAttachmentsWorkflow = createWorkflow(
  "upload-attachments",
  (input: WorkflowData<UploadAttachmentsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const record = findVisibleStep({ actor, scope: input.scope, action: "write", id: input.id })
    const prepared = prepareFilesStep({ files: input.files })
    const validate = createHook("validate", {
      record,
      files: prepared.attachments,
      additional_data: input.additional_data,
    })
    const stored = uploadFilesWorkflow.runAsStep({ input: { files: prepared.contents } })
    const ids = createAttachmentsStep({
      actor,
      record: { scope: input.scope, id: input.id },
      attachments: prepared.attachments,
      stored,
    })
    const attachmentsUploaded = createHook("attachmentsUploaded", {
      ids,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(ids, { hooks: [validate, attachmentsUploaded] })
  },
)
