import type { ErrorCode } from "./catalogue"
import type { ErrorDetails, ErrorParams, NestedError } from "./params"

/** Where a request is wrong: the field, the line. */
export type ErrorPlace = Pick<ErrorDetails, "field" | "line_id">

/** What is said with a code: its params, and where. Nothing has to be said with a code that has no params. */
export type ErrorArgs<Code extends ErrorCode> = [keyof ErrorParams<Code>] extends [never]
  ? [at?: ErrorPlace]
  : [at: ErrorPlace & ErrorParams<Code>]

/** What was said with a code, as an answer holds it. */
export function detailsOf(at: ErrorPlace & ErrorDetails["params"]): ErrorDetails {
  const { field, line_id, ...params } = at
  return { ...(field && { field }), ...(line_id && { line_id }), params }
}

/** What is wrong with one part of something, for the params of the error that is thrown. */
export function nestedError<Code extends ErrorCode>(code: Code, ...[at = {}]: ErrorArgs<Code>): NestedError {
  return { code, ...detailsOf(at as ErrorPlace & ErrorDetails["params"]) }
}
