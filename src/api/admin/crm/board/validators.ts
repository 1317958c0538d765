import { z } from "@medusajs/framework/zod"
import { cardLimit, cursor, id, oneOrMore } from "../fields"
import { closedDays, opportunityFilter } from "../opportunities/filter"

/** Days that the won and lost columns look back, unless told otherwise. */
const PERIOD = 90

const filter = { ...opportunityFilter, closed_days: closedDays.default(PERIOD), limit: cardLimit }

/** `id`: the cards to be told of as well, wherever they are. */
export const ReadBoard = z.strictObject({ ...filter, id: oneOrMore(id) })
export type ReadBoard = z.infer<typeof ReadBoard>

export const ReadColumn = z.strictObject({ ...filter, cursor })
export type ReadColumn = z.infer<typeof ReadColumn>
