import { messageOf } from "../api/errors"

/** Why the server refused something, and at which field or line of the form. */
export type OrderRefusal = { message: string; field?: string; line_id?: string }

const withoutPrefix = (message: string, field: string) =>
  message.replace(new RegExp(`^(Invalid request: )?${field}: `), "")

/** @param places what the form asks for: names of fields, and ids of lines */
export function refusalOf(error: unknown, places: { fields: string[]; lineIds: string[] }): OrderRefusal {
  const message = messageOf(error)
  const line_id = places.lineIds.find((id) => message.includes(id))
  if (line_id) {
    return { message: withoutPrefix(message, "items").replace(` (${line_id})`, ""), line_id }
  }
  const field = places.fields.find((name) => new RegExp(`(^|\\W)${name}(: |')`).test(message))
  return { message: field ? withoutPrefix(message, field) : message, field }
}
