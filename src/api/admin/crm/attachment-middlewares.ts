import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer, { memoryStorage, MulterError } from "multer"

const MOST_FILES = 10
const MEGABYTES = 20

const REFUSALS: Record<string, string> = {
  LIMIT_FILE_SIZE: `a file may have at most ${MEGABYTES} MB`,
  LIMIT_FILE_COUNT: `at most ${MOST_FILES} files at a time`,
  LIMIT_UNEXPECTED_FILE: 'send them as "files"',
  LIMIT_FIELD_COUNT: "send files and no other field",
}

const receive = multer({
  storage: memoryStorage(),
  defParamCharset: "utf8",
  limits: { files: MOST_FILES, fileSize: MEGABYTES * 1024 * 1024, fields: 0 },
}).array("files")

/** Takes the files of a multipart request into memory; whatever is wrong with the request is a 400 that says so. */
function receiveFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  receive(req, res, (error?: unknown) => {
    if (!error) {
      next()
      return
    }
    const reason = error instanceof MulterError ? (REFUSALS[error.code] ?? error.message) : undefined
    next(
      new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `files: ${reason ?? "this is not a readable multipart/form-data body"}`,
      ),
    )
  })
}

/** The routes that take files of a lead or an opportunity. */
export const attachmentMiddlewares: MiddlewareRoute[] = ["leads", "opportunities"].map((things) => ({
  method: "POST" as const,
  matcher: `/admin/crm/${things}/:id/files`,
  middlewares: [receiveFiles],
}))
