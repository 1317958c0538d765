import { messageOf, placeOf } from "../api/errors"

/** What a form asks for: what is said of nothing of it is said of the form as a whole. */
export type Places = { fields?: readonly string[]; lineIds?: readonly string[] }

/** Why the server refused something, and at which field or line of the form. */
export type Refusal = { message: string; field?: string; line_id?: string }

/** Where a form says what the server refused: at its line, else at its field, else above all of it. */
export function placedIn(error: unknown, { fields = [], lineIds = [] }: Places): Refusal {
  const { field = "", line_id = "" } = placeOf(error)
  const message = messageOf(error)
  if (lineIds.includes(line_id)) {
    return { message, line_id }
  }
  // `billing_address.city` is said at `billing_address`, where a form asks for the address as one.
  const named = fields.find((name) => field === name || field.startsWith(`${name}.`))
  return named ? { message, field: named } : { message }
}
