import { MedusaError } from "@medusajs/framework/utils"
import { type ErrorCode, ERRORS } from "./catalogue"
import type { ErrorDetails, ErrorParams } from "./params"
import { sayError } from "./say-error"

/** An error of the catalogue. Its fields are its own, so that it keeps them when a workflow serialises it. */
export type CrmError = MedusaError & { code: ErrorCode; details: ErrorDetails }

/** Where a request is wrong: the field, the line. */
type Place = Pick<ErrorDetails, "field" | "line_id">

/** Nothing has to be said of a code without params. */
type Args<Code extends ErrorCode> = [keyof ErrorParams<Code>] extends [never]
  ? [at?: Place]
  : [at: Place & ErrorParams<Code>]

/**
 * An error of the catalogue, to be thrown: the only way in which the server refuses something. Its message is the
 * English sentence; readers of other languages get theirs from code and params.
 */
export function crmError<Code extends ErrorCode>(code: Code, ...[at = {}]: Args<Code>): CrmError {
  const { field, line_id, ...params } = at as Place & ErrorDetails["params"]
  const details: ErrorDetails = { ...(field && { field }), ...(line_id && { line_id }), params }
  const error = new MedusaError(ERRORS[code].type, sayError(code, params, "en"), code)
  return Object.assign(error, { code, details })
}

/** Whether an error is one of the catalogue, also after a workflow made a plain object of it. */
export function isCrmError(error: unknown): error is CrmError {
  const { code, details } = (error ?? {}) as Partial<CrmError>
  return typeof code === "string" && code in ERRORS && details?.params !== undefined
}
