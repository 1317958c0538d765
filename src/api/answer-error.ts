import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const hostErrorHandler = errorHandler()

/** Express cannot decode the path, and says so with a status that the host's handler does not look at. */
const isUnreadablePath = ({ name, status }: { name?: string; status?: number }) =>
  name === "URIError" && status === 400

/**
 * The host's handling of errors, but for a path such as /admin/crm/leads/%: that is the asker's fault and no 500. Only
 * here can it be told apart below /admin, as a pattern of the host's own, before all that a plugin registers, fails.
 */
export function answerError(
  error: Error & { status?: number },
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = new MedusaError(MedusaError.Types.INVALID_DATA, "The path is not a valid URL")
  hostErrorHandler(isUnreadablePath(error) ? refusal : error, req, res, next)
}
