import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer, { memoryStorage, MulterError } from "multer"

/** How many files a request may carry, and how big each may be. */
export type FileLimits = { files: number; megabytes: number }

const refusals = ({ files, megabytes }: FileLimits): Record<string, string> => ({
  LIMIT_FILE_SIZE: `a file may have at most ${megabytes} MB`,
  LIMIT_FILE_COUNT: files === 1 ? "one file at a time" : `at most ${files} files at a time`,
  LIMIT_UNEXPECTED_FILE: 'send them as "files"',
  LIMIT_FIELD_COUNT: "send files and no other field",
})

/** Takes the files of a multipart request into memory; whatever is wrong with the request is a 400 that says so. */
export function receiveFiles(limits: FileLimits) {
  const receive = multer({
    storage: memoryStorage(),
    defParamCharset: "utf8",
    limits: { files: limits.files, fileSize: limits.megabytes * 1024 * 1024, fields: 0 },
  }).array("files")
  const reasons = refusals(limits)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    receive(req, res, (error?: unknown) => {
      if (!error) {
        next()
        return
      }
      const reason = error instanceof MulterError ? (reasons[error.code] ?? error.message) : undefined
      next(
        new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `files: ${reason ?? "this is not a readable multipart/form-data body"}`,
        ),
      )
    })
  }
}
