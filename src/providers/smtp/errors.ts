import type { MedusaError } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import { inOneLine } from "../../utils/visible-text"

/** What nodemailer says of a failure. */
type SmtpFailure = Error & { code?: string; response?: string; responseCode?: number }

/** An error that says what the mail server said, or that it said nothing. Never the password. */
export function smtpError(error: unknown): MedusaError {
  const { code, response, responseCode, message } = error as SmtpFailure
  if (code === "EAUTH") {
    return crmError("mail_login_refused", { reason: inOneLine(response ?? message) })
  }
  if (response && responseCode) {
    return crmError("mail_refused", { reason: inOneLine(response) })
  }
  return crmError("mail_server_unreachable", { reason: inOneLine(message) })
}
