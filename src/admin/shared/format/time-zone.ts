import { getLocalTimeZone } from "@internationalized/date"

/** The zone whose calendar the reader goes by, such as Europe/Bucharest. */
export const timeZone = getLocalTimeZone
