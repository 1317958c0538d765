import { MedusaError } from "@medusajs/framework/utils"
import { type ErrorCode, ERRORS } from "./catalogue"
import { detailsOf, type ErrorArgs, type ErrorPlace } from "./details"
import type { ErrorDetails, NestedError } from "./params"
import { errorText } from "./error-text"

/** An error of the catalogue. Its fields are its own, so that it keeps them when a workflow serialises it. */
export type CrmError = MedusaError & { code: ErrorCode; details: ErrorDetails }

/**
 * An error of the catalogue, to be thrown: the only way in which the server refuses something. Its message is the
 * English sentence; readers of other languages get theirs from code and params.
 */
export function crmError<Code extends ErrorCode>(code: Code, ...[at = {}]: ErrorArgs<Code>): CrmError {
  return crmErrorOf({ code, ...detailsOf(at as ErrorPlace & ErrorDetails["params"]) })
}

/** The same of an error that pure code found and did not throw. */
export function crmErrorOf({ code, ...details }: NestedError): CrmError {
  const error = new MedusaError(ERRORS[code].type, errorText(code, details.params, "en"), code)
  return Object.assign(error, { code, details })
}

/** Whether an error is one of the catalogue, also after a workflow made a plain object of it. */
export function isCrmError(error: unknown): error is CrmError {
  const { code, details } = (error ?? {}) as Partial<CrmError>
  return typeof code === "string" && code in ERRORS && details?.params !== undefined
}
