import type { ErrorCode } from "./catalogue"
import { detailsOf, type ErrorArgs, type ErrorPlace } from "./details"
import type { ErrorDetails } from "./params"
import { errorText } from "./error-text"

/** What a validator's refinement says of itself, for the answer to find it in the issue. */
export type RefusalParams = { code: ErrorCode; params: ErrorDetails["params"] }

/**
 * Lets a validator's refinement refuse with a code of the catalogue: `schema.refine(isFine, refusal("email_invalid"))`.
 * The field is where the schema stands, or below it the `field` that is given.
 */
export function refusal<Code extends ErrorCode>(code: Code, ...[at = {}]: ErrorArgs<Code>) {
  const { field, params } = detailsOf(at as ErrorPlace & ErrorDetails["params"])
  return {
    message: errorText(code, params, "en"),
    path: field?.split("."),
    params: { code, params } satisfies RefusalParams,
  }
}
