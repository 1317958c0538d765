import type { ErrorCode, ERRORS } from "./catalogue"
import type { ItemName } from "./texts/error-texts"

/** A part of a sentence that is said in the reader's language, such as a line with its number and name. */
export type ErrorItem = { item: ItemName } & { [param: string]: ErrorParam }

/** An error within another one, such as what is wrong with one line of many. */
export type NestedError = { code: ErrorCode } & ErrorDetails

/** What a sentence can name. All of it is plain data, as it goes over the wire. */
export type ErrorParam = string | number | ErrorItem | NestedError | readonly ErrorParam[]

/** The params of a code. */
export type ErrorParams<Code extends ErrorCode = ErrorCode> = {
  [Param in (typeof ERRORS)[Code]["params"][number]]: ErrorParam
}

/** What an answer says beside its code and message. */
export type ErrorDetails = {
  /** The field of the request that is wrong, as a path such as `lines.0.quantity`. */
  field?: string
  /** The line of an offer, order or invoice that is wrong. */
  line_id?: string
  params: { [param: string]: ErrorParam }
}
