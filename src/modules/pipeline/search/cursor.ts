import { z } from "@medusajs/framework/zod"
import { crmError } from "../../../errors/crm-error"
import { isPlain } from "../../../utils/visible-text"

/** A moment whose day is on the calendar, and whose zone PostgreSQL would write. */
const MOMENT = z.iso.datetime({ offset: true })
const isMoment = (text: string) => {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)([+-](?:0\d|1[0-4]))(:[0-5]\d)?$/.exec(text)
  return parts !== null && MOMENT.safeParse(`${parts[1]}T${parts[2]}${parts[3]}${parts[4] ?? ":00"}`).success
}
const matches = (pattern: RegExp) => (text: string) => pattern.test(text)

/** How PostgreSQL writes a value of each type that a list is ordered by. */
const TYPES = {
  text: isPlain,
  numeric: matches(/^-?\d{1,30}(\.\d{1,30})?$/),
  integer: matches(/^-?\d{1,9}$/),
  timestamptz: isMoment,
}

export type CursorType = keyof typeof TYPES

/** The last row of a page, as the next page's start. */
export const writeCursor = (value: string, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString("base64url")

/** The value and id that a cursor stands for. @throws MedusaError invalid_data for one that is not of this list */
export function readCursor(cursor: string, type: CursorType): [value: string, id: string] {
  try {
    const [value, id, ...more] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[]
    const isOurs = typeof value === "string" && typeof id === "string" && !more.length
    if (isOurs && TYPES[type](value) && TYPES.text(id)) {
      return [value, id]
    }
  } catch {
    // Said below.
  }
  throw crmError("cursor_invalid", { field: "cursor" })
}
