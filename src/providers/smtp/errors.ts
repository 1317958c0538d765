import { MedusaError } from "@medusajs/framework/utils"
import { inOneLine } from "../../utils/visible-text"

/** What nodemailer says of a failure. */
type SmtpFailure = Error & { code?: string; response?: string; responseCode?: number }

/** An error that says what the mail server said, or that it said nothing. Never the password. */
export function smtpError(error: unknown): MedusaError {
  const { code, response, responseCode, message } = error as SmtpFailure
  if (code === "EAUTH") {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The mail server refused the log-in: ${inOneLine(response ?? message)}`,
    )
  }
  if (response && responseCode) {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The mail server refused the e-mail: ${inOneLine(response)}`,
    )
  }
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The mail server cannot be reached: ${inOneLine(message)}`,
  )
}
