import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer, { diskStorage, MulterError } from "multer"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

/** How many files a request may carry, and how big each may be; unless said otherwise as big as the store's option says. */
export type FileLimits = { files: number; megabytes?: number }

const MEGABYTE = 1024 * 1024
/** What a multipart body has around each of its files. */
const AROUND = 64 * 1024

/** The `code` of a body, or a file, that is too large. */
const TOO_LARGE = "upload_too_large"

const refusals = ({ files, megabytes }: Required<FileLimits>): Record<string, string> => ({
  LIMIT_FILE_SIZE: `a file may have at most ${megabytes} MB`,
  LIMIT_FILE_COUNT: files === 1 ? "one file at a time" : `at most ${files} files at a time`,
  LIMIT_UNEXPECTED_FILE: 'send them as "files"',
  LIMIT_FIELD_COUNT: "send files and no other field",
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

/**
 * Takes the files of a multipart request to disk, never into memory, for as long as the request lasts. Whatever is wrong
 * with the request is a 400 that says so; what is too large a 413, before it is read where its length is known.
 */
export function receiveFiles(limits: FileLimits) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const { max_file_megabytes } = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE).options
    const { files, megabytes = max_file_megabytes } = limits
    const reasons = refusals({ files, megabytes })
    if (Number(req.headers["content-length"] ?? 0) > files * (megabytes * MEGABYTE + AROUND)) {
      refuseLarge(res, `${reasons.LIMIT_FILE_SIZE}, and a request ${files} of them`)
      return
    }
    const receive = multer({
      storage: diskStorage({ destination: await folderFor(res) }),
      defParamCharset: "utf8",
      limits: { files, fileSize: megabytes * MEGABYTE, fields: 0 },
    }).array("files")
    receive(req, res, (error?: unknown) => {
      if (!error) {
        next()
      } else if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") {
        refuseLarge(res, reasons.LIMIT_FILE_SIZE)
      } else {
        next(refusalOf(error, reasons))
      }
    })
  }
}
