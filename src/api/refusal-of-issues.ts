import type { z } from "@medusajs/framework/zod"
import { nestedError, type NestedError, type RefusalParams } from "../errors"
import { type CrmError, crmErrorOf } from "../errors/crm-error"

type Issue = z.core.$ZodIssue
type At = { field: string | undefined }

const fieldOf = (path: PropertyKey[]) => path.map(String).join(".") || undefined

/** What a request holds at a path. */
const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall, at: At): NestedError {
  const min = Number(minimum)
  if (origin === "string") {
    return min === 1 ? nestedError("field_required", at) : nestedError("field_too_short", { ...at, min })
  }
  if (origin === "array") {
    return nestedError("field_too_few", { ...at, min })
  }
  return nestedError(inclusive === false ? "field_not_above" : "field_too_small", { ...at, min })
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig, at: At): NestedError {
  const max = Number(maximum)
  if (origin === "string") {
    return nestedError("field_too_long", { ...at, max })
  }
  return nestedError(origin === "array" ? "field_too_many" : "field_too_big", { ...at, max })
}

const isDate = (issue: Issue) =>
  issue.code === "invalid_format" && (issue.format === "date" || issue.format === "datetime")

/** What the refinements of the routes say of themselves; other ones only that the value is not valid. */
function ofRefinement({ params }: z.core.$ZodIssueCustom, at: At): NestedError {
  const said = params as RefusalParams | undefined
  return said?.code ? { code: said.code, ...at, params: said.params } : nestedError("field_invalid", at)
}

/** One problem that a validator found, as an error of the catalogue. */
function errorOfIssue(issue: Issue, request: unknown): NestedError {
  const at = { field: fieldOf(issue.path) }
  switch (issue.code) {
    case "unrecognized_keys":
      return nestedError("field_unknown", {
        field: fieldOf([...issue.path, issue.keys[0]]),
        fields: issue.keys,
      })
    case "too_small":
      return tooSmall(issue, at)
    case "too_big":
      return tooBig(issue, at)
    case "custom":
      return ofRefinement(issue, at)
    case "invalid_type":
      return valueAt(request, issue.path) === undefined
        ? nestedError("field_required", at)
        : nestedError("field_wrong_type", { ...at, expected: issue.expected })
    case "invalid_value":
      return valueAt(request, issue.path) === undefined
        ? nestedError("field_required", at)
        : nestedError("field_not_among", { ...at, values: issue.values.map(String) })
    case "invalid_union":
      return issue.errors.flat().some(isDate)
        ? nestedError("date_invalid", at)
        : nestedError("field_invalid", at)
    default:
      return nestedError(isDate(issue) ? "date_invalid" : "field_invalid", at)
  }
}

/**
 * The refusal of what a validator found in a request: code and field of the first problem.
 * @param message the host's own words, which name all of them; the catalogue's unless given
 */
export function refusalOfIssues(issues: readonly Issue[], request: unknown, message?: string): CrmError {
  const refusal = crmErrorOf(errorOfIssue(issues[0], request))
  return Object.assign(refusal, { message: message ?? refusal.message })
}
