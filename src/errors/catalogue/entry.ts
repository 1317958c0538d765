/** What Medusa calls the kind of an error, from which it chooses the answer's status. */
export type ErrorType =
  | "conflict"
  | "forbidden"
  | "invalid_data"
  | "not_allowed"
  | "not_found"
  | "too_many_requests"
  | "unauthorized"
  | "unexpected_state"

/** One code of the catalogue. */
export type ErrorEntry = {
  type: ErrorType
  /** What its texts name; `count` chooses between their plural forms. */
  params: readonly string[]
  /** The answer's status, where it is not the one that Medusa has for the type. */
  status?: number
  /** When it is thrown, and what to do. */
  meaning: string
}
