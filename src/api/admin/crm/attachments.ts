import { once } from "node:events"
import { pipeline } from "node:stream/promises"
import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { RECORDS, type RecordScope } from "../../../modules/pipeline"
import type { Deleted, HttpAttachment } from "../../../types/http"
import { findVisible } from "../../../workflows/access/find-visible"
import { deleteAttachmentWorkflow } from "../../../workflows/attachment/delete-attachment"
import { findAttachment } from "../../../workflows/attachment/find-attachment"
import { uploadAttachmentsWorkflow } from "../../../workflows/attachment/upload-attachments"
import { forgetSpooled, nameSpooled } from "../../../utils/spooled-files"
import { answerConflict } from "./answer-conflict"
import { DOWNLOAD_HEADERS } from "../../download-headers"
import type { AdditionalOnly, CrmRequest } from "./crm-request"
import { readRows } from "../../../utils/read-rows"

/** What a file says of itself; where its content is stays inside. */
const ATTACHMENT_FIELDS = [
  "id",
  "name",
  "mime_type",
  "size",
  "lead_id",
  "opportunity_id",
  "created_by",
  "created_at",
]

type Files = MedusaResponse<{ files: HttpAttachment[] }>

async function readFiles(req: CrmRequest, filters: Record<string, unknown>): Promise<HttpAttachment[]> {
  return await readRows<HttpAttachment>(req.scope, {
    entity: "crm_attachment",
    fields: ATTACHMENT_FIELDS,
    filters,
    pagination: { order: { created_at: "DESC", id: "ASC" } },
  })
}

/** GET: the files of a record, newest first. */
export const listFiles = (scope: RecordScope) => async (req: CrmRequest, res: Files) => {
  const { id } = await findVisible(req.scope, req.actor, scope, "read", req.params.id, ["id"])
  res.json({ files: await readFiles(req, { [RECORDS[scope].column]: id }) })
}

async function upload(req: CrmRequest<AdditionalOnly>, scope: RecordScope): Promise<string[]> {
  const sent = ((req.files ?? []) as Express.Multer.File[]).map((file) => ({
    name: file.originalname,
    mime_type: file.mimetype,
    size: file.size,
    spooled: nameSpooled(file.path),
  }))
  try {
    const { result } = await uploadAttachmentsWorkflow(req.scope).run({
      input: { ...req.validatedBody, actor_id: req.actor.user_id, scope, id: req.params.id, files: sent },
    })
    return result
  } finally {
    forgetSpooled(sent.map(({ spooled }) => spooled))
  }
}

/** POST: adds files to a record; the answer has the new ones. */
export const addFiles = (scope: RecordScope) =>
  answerConflict<AdditionalOnly>(async (req, res: Files) => {
    const ids = await upload(req, scope)
    res.json({ files: await readFiles(req as CrmRequest, { id: ids }) })
  })

/** The stream of a content, once it has begun: only then is it known that there is one. @throws not_found */
async function openContent(container: MedusaContainer, file_id: string): Promise<Readable> {
  try {
    const stream = await container.resolve(Modules.FILE).getDownloadStream(file_id)
    await once(stream, "readable")
    return stream
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string }
    if (code === "ENOENT" || name === "NoSuchKey") {
      throw crmError("file_content_gone")
    }
    throw error
  }
}

/** GET: the content of a file, always to be saved and never to be shown in the shop's own origin. */
export const sendFile = (scope: RecordScope) => async (req: CrmRequest, res: MedusaResponse) => {
  const record = await findVisible(req.scope, req.actor, scope, "read", req.params.id, ["id"])
  const file = await findAttachment(req.scope, { scope, id: record.id }, req.params.file_id)
  const content = await openContent(req.scope, file.file_id)
  res.attachment(file.name)
  res.set({
    "content-type": file.mime_type,
    "content-length": String(file.size),
    ...DOWNLOAD_HEADERS,
  })
  await pipeline(content, res).catch((error: unknown) => {
    // Half sent, the connection is cut already; there is nobody left to answer.
    if (!res.headersSent) {
      throw error
    }
  })
}

/** DELETE: a file and its content. */
export const deleteFile =
  (scope: RecordScope) => async (req: CrmRequest, res: MedusaResponse<Deleted<"file">>) => {
    const { id, file_id } = req.params
    await deleteAttachmentWorkflow(req.scope).run({
      input: { actor_id: req.actor.user_id, scope, id, attachment_id: file_id },
    })
    res.json({ id: file_id, object: "file", deleted: true })
  }
