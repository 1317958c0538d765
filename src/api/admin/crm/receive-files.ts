import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import multer, { diskStorage, MulterError } from "multer"
import { type CrmError, crmError, crmErrorOf } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { oddityOf } from "../../../utils/odd-value"
import { bodyWithAdditionalData, type Validator } from "../../validation"

/** How many files a request may carry, and how big each may be; unless said otherwise as big as the store's option says. */
export type FileLimits = { files: number; megabytes?: number }

const MEGABYTE = 1024 * 1024
/** What a multipart body has around each of its files. */
const AROUND = 64 * 1024

/** How long `additional_data` may be as text, in bytes. */
const ADDITIONAL = 64 * 1024

/** A 413, and the connection ends: whoever is still sending need not go on. */
function tooLarge(res: MedusaResponse, limits: Required<FileLimits>): CrmError {
  res.set("connection", "close")
  return crmError("upload_too_large", { field: "files", ...limits })
}

/** A folder for one request, that is gone once the request is over, however it ends. */
async function folderFor(res: MedusaResponse): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "crm-upload-"))
  const remove = () => void rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  if (res.destroyed || res.closed) {
    remove()
  }
  res.once("close", remove)
  return folder
}

function refusalOf(error: unknown, res: MedusaResponse, limits: Required<FileLimits>): CrmError {
  const field = "files"
  switch (error instanceof MulterError ? error.code : undefined) {
    case "LIMIT_FILE_SIZE":
      return tooLarge(res, limits)
    case "LIMIT_FILE_COUNT":
      return crmError("upload_too_many_files", { field, count: limits.files })
    case "LIMIT_UNEXPECTED_FILE":
      return crmError("upload_field_wrong", { field })
    case "LIMIT_FIELD_VALUE":
      return crmError("field_too_long", { field: "additional_data", max: ADDITIONAL })
    case "LIMIT_FIELD_COUNT":
      return crmError("upload_other_fields", { field })
    default:
      return crmError("upload_unreadable", { field })
  }
}

/** What may come with files; as JSON, since a form knows text alone. */
const fields = bodyWithAdditionalData(z.strictObject({}))

/** The fields of a form as a JSON body would have them. @throws MedusaError invalid_data for an `additional_data` that is no JSON */
function fieldsOf(form: Record<string, unknown>): Record<string, unknown> {
  const { additional_data: text, ...others } = form
  if (text === undefined) {
    return others
  }
  const additional_data = readJson(text)
  const oddity = oddityOf(additional_data, ["additional_data"])
  if (oddity) {
    throw crmErrorOf(oddity)
  }
  return { ...others, additional_data }
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw crmError("field_wrong_type", { field: "additional_data", expected: "JSON" })
  }
}

/** Checks the fields beside the files. */
async function validateFields(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  try {
    req.body = fieldsOf(req.body as Record<string, unknown>)
  } catch (error) {
    next(error)
    return
  }
  await fields(req, res, next)
}

/**
 * Takes the files of a multipart request to disk, never into memory, for as long as the request lasts. Whatever is wrong
 * with the request is a 400 that says so; what is too large a 413, before it is read where its length is known. The
 * field `additional_data` may go with them.
 */
export function receiveFiles(limits: FileLimits) {
  const receive = async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const { max_file_megabytes } = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE).options
    const { files, megabytes = max_file_megabytes } = limits
    if (Number(req.headers["content-length"] ?? 0) > files * (megabytes * MEGABYTE + AROUND) + ADDITIONAL) {
      next(tooLarge(res, { files, megabytes }))
      return
    }
    const read = multer({
      storage: diskStorage({ destination: await folderFor(res) }),
      defParamCharset: "utf8",
      limits: { files, fileSize: megabytes * MEGABYTE, fields: 1, fieldSize: ADDITIONAL },
    }).array("files")
    read(req, res, (error?: unknown) => {
      if (!error) {
        void validateFields(req, res, next)
      } else {
        next(refusalOf(error, res, { files, megabytes }))
      }
    })
  }
  return Object.assign(receive, { takes: "form", schema: fields.schema } satisfies Validator)
}
