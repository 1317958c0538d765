import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type ErrorCode, type ErrorDetails, ERRORS } from "../errors"
import { type CrmError, crmError, isCrmError } from "../errors/crm-error"

/** The body of every refusal of the plugin's routes. */
export type ErrorAnswer = { type: string; code: string; message: string; details: ErrorDetails }

type Failure = Error & { type?: string; status?: number; code?: string; details?: Partial<ErrorDetails> }

const hostErrorHandler = errorHandler()

const OUR_ROUTES = /^\/(admin\/crm|store\/crm|crm)(\/|\?|$)/i

/** Express cannot decode the path, and says so with a status that the host's handler does not look at. */
const isUnreadablePath = ({ name, status }: Failure) => name === "URIError" && status === 400

function answerOfCrmError(error: CrmError): { status: number; answer: ErrorAnswer } {
  const { type, status } = ERRORS[error.code] as { type: string; status?: number }
  const { message, code, details } = error
  return {
    status: status ?? getHttpResponseFromError(error).statusCode,
    answer: { type, code, message, details },
  }
}

/** How the kinds begin of what Express has to say of a body. */
const UNREADABLE = "entity."

/** The code of what somebody else threw. */
function foreignCode(status: number, { type }: Failure): ErrorCode {
  if (status >= 500) {
    return "unknown_error"
  }
  if (status === 413) {
    return "body_too_large"
  }
  if (type?.startsWith(UNREADABLE)) {
    return "body_unreadable"
  }
  return type === MedusaError.Types.CONFLICT ? "conflict" : "request_refused"
}

/** Unlike the host's own answer, that to a conflict says what it is. */
function answerOfOthers(error: Failure): { status: number; answer: ErrorAnswer } {
  const { statusCode, body } = getHttpResponseFromError(error)
  const isMedusa = MedusaError.isMedusaError(error)
  const isConflict = isMedusa && error.type === MedusaError.Types.CONFLICT
  const message = (isConflict ? error.message : body.message) ?? ""
  const code = foreignCode(statusCode, error)
  const own = isMedusa && statusCode < 500 ? error.code : undefined
  return {
    status: statusCode,
    answer: {
      type: body.type ?? "unknown_error",
      code: own ?? code,
      message,
      details: { ...error.details, params: statusCode < 500 ? { reason: message } : {} },
    },
  }
}

function log(req: MedusaRequest, status: number, error: Error): void {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (status >= 500) {
    logger.error(error)
  } else {
    logger.info(error.message)
  }
}

/**
 * Answers what goes wrong: in the plugin's routes, and wherever an error of the catalogue is thrown, with its code and
 * details. Elsewhere it is the host's handling, but for a path such as /admin/crm/leads/%: that is the asker's fault
 * and no 500. Only here can it be told apart below /admin, as a pattern of the host's own, before all that a plugin
 * registers, fails.
 */
export function answerError(
  thrown: Failure,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const error = isUnreadablePath(thrown) ? crmError("path_invalid") : thrown
  if (!isCrmError(error) && !OUR_ROUTES.test(req.originalUrl)) {
    hostErrorHandler(error, req, res, next)
    return
  }
  const { status, answer } = isCrmError(error) ? answerOfCrmError(error) : answerOfOthers(error)
  log(req, status, error)
  res.status(status).json(answer)
}
