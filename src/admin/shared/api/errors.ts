import { FetchError } from "@medusajs/js-sdk"
import { getI18n } from "react-i18next"
import { type ErrorCode, type ErrorDetails, ERRORS, errorText } from "../../../errors"
import { RequestError } from "./request-error"

export const isStatus = (error: unknown, status: number) =>
  (error instanceof RequestError || error instanceof FetchError) && error.status === status

export const isCode = (error: unknown, code: ErrorCode) =>
  error instanceof RequestError && error.code === code

const isOfCatalogue = (code: string): code is ErrorCode => Object.prototype.hasOwnProperty.call(ERRORS, code)

/** The dashboard's language, as far as errors are said in it. */
const localeNow = () => (getI18n()?.language?.startsWith("ro") ? "ro" : "en")

/** What happened, in the user's language; the words of the host where the host refused something itself. */
export function messageOf(error: unknown): string {
  if (error instanceof RequestError) {
    const { code, details } = error
    if (code === "connection_lost" || code === "answer_unreadable") {
      return getI18n().t(`common.${code}`, { ns: "crm", status: error.status })
    }
    return isOfCatalogue(code)
      ? errorText(code, (details.params ?? {}) as ErrorDetails["params"], localeNow())
      : error.message
  }
  return error instanceof Error ? error.message : String(error)
}

/** Which field and which line of the request the server refused. */
export const placeOf = (error: unknown): Pick<ErrorDetails, "field" | "line_id"> =>
  error instanceof RequestError ? { field: error.details.field, line_id: error.details.line_id } : {}
