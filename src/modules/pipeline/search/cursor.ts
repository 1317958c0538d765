import { MedusaError } from "@medusajs/framework/utils"

/** How PostgreSQL writes a value of each type that a list is ordered by. */
const TYPES = {
  text: /^[^\p{Cc}]*$/u,
  numeric: /^-?\d{1,30}(\.\d{1,30})?$/,
  integer: /^-?\d{1,9}$/,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
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
    if (isOurs && TYPES[type].test(value) && TYPES.text.test(id)) {
      return [value, id]
    }
  } catch {
    // Said below.
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "cursor: this is not a cursor of this list; start without one",
  )
}
