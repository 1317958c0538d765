import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import multer, { diskStorage, MulterError } from "multer"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"
import { oddityOf } from "../../../utils/odd-value"
import { bodyWithAdditionalData, type Validator } from "../../validation"

/** How many files a request may carry, and how big each may be; unless said otherwise as big as the store's option says. */
export type FileLimits = { files: number; megabytes?: number }

const MEGABYTE = 1024 * 1024
/** What a multipart body has around each of its files. */
const AROUND = 64 * 1024

/** How long `additional_data` may be as text, in bytes. */
const ADDITIONAL = 64 * 1024

const OTHER_FIELD = "send files, and no other field than additional_data"

/** The `code` of a body, or a file, that is too large. */
const TOO_LARGE = "upload_too_large"

const refusals = ({ files, megabytes }: Required<FileLimits>): Record<string, string> => ({
  LIMIT_FILE_SIZE: `a file may have at most ${megabytes} MB`,
  LIMIT_FILE_COUNT: files === 1 ? "one file at a time" : `at most ${files} files at a time`,
  LIMIT_UNEXPECTED_FILE: 'send them as "files"',
  LIMIT_FIELD_COUNT: OTHER_FIELD,
  LIMIT_FIELD_VALUE: "additional_data is too long",
})

/** 413, and the connection ends: whoever is still sending need not go on. */
function refuseLarge(res: MedusaResponse, reason: string): void {
  res.set("connection", "close")
  res.status(413).json({ type: "invalid_data", code: TOO_LARGE, message: `files: ${reason}` })
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

function refusalOf(error: unknown, reasons: Record<string, string>): MedusaError {
  const reason = error instanceof MulterError ? (reasons[error.code] ?? error.message) : undefined
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `files: ${reason ?? "this is not a readable multipart/form-data body"}`,
  )
}

/** What may come with files; as JSON, since a form knows text alone. */
const fields = bodyWithAdditionalData(z.strictObject({}))

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** The fields of a form as a JSON body would have them. @throws MedusaError invalid_data for an `additional_data` that is no JSON */
function fieldsOf(form: Record<string, unknown>): Record<string, unknown> {
  const { additional_data: text, ...others } = form
  if (text === undefined) {
    return others
  }
  const additional_data = readJson(text)
  const oddity = oddityOf(additional_data, ["additional_data"])
  if (oddity) {
    throw invalid(oddity)
  }
  return { ...others, additional_data }
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw invalid("additional_data: send it as JSON")
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
    const reasons = refusals({ files, megabytes })
    if (Number(req.headers["content-length"] ?? 0) > files * (megabytes * MEGABYTE + AROUND) + ADDITIONAL) {
      refuseLarge(res, `${reasons.LIMIT_FILE_SIZE}, and a request ${files} of them`)
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
      } else if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") {
        refuseLarge(res, reasons.LIMIT_FILE_SIZE)
      } else {
        next(refusalOf(error, reasons))
      }
    })
  }
  return Object.assign(receive, { takes: "form", schema: fields.schema } satisfies Validator)
}
