import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer, { diskStorage, MulterError } from "multer"
import { type CrmError, crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

/** How many files a request may carry, and how big each may be; unless said otherwise as big as the store's option says. */
export type FileLimits = { files: number; megabytes?: number }

const MEGABYTE = 1024 * 1024
/** What a multipart body has around each of its files. */
const AROUND = 64 * 1024

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
    case "LIMIT_FIELD_COUNT":
      return crmError("upload_other_fields", { field })
    default:
      return crmError("upload_unreadable", { field })
  }
}

/**
 * Takes the files of a multipart request to disk, never into memory, for as long as the request lasts. Whatever is wrong
 * with the request is a 400 that says so; what is too large a 413, before it is read where its length is known.
 */
export function receiveFiles(limits: FileLimits) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const { max_file_megabytes } = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE).options
    const { files, megabytes = max_file_megabytes } = limits
    if (Number(req.headers["content-length"] ?? 0) > files * (megabytes * MEGABYTE + AROUND)) {
      next(tooLarge(res, { files, megabytes }))
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
      } else {
        next(refusalOf(error, res, { files, megabytes }))
      }
    })
  }
}
