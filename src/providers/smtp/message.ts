import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { crmError } from "../../errors/crm-error"
import { hasControl, inOneLine } from "../../utils/visible-text"

/** Addresses are refused rather than cleaned: what comes out could be somebody else's. */
const address = z.string().refine((text) => !hasControl(text), {
  message: "an address must not contain line breaks or control characters",
})
const addresses = z.union([address, z.array(address)]).nullish()

const envelopeSchema = z.object({
  from: address,
  to: address,
  cc: addresses,
  bcc: addresses,
  reply_to: address.nullish(),
})

function parseEnvelope(notification: ProviderSendNotificationDTO, from: string) {
  const { cc, bcc, reply_to } = notification.provider_data ?? {}
  const given = { from: notification.from?.trim() || from, to: notification.to, cc, bcc, reply_to }
  const parsed = envelopeSchema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw crmError("mail_invalid", { reason: problems.join("; ") })
  }
  return parsed.data
}

/**
 * A notification as nodemailer takes it. `provider_data` may have cc, bcc and reply_to; attachments are base64.
 * @throws invalid_data for one without content, or with an address that is none
 */
export function messageOf(notification: ProviderSendNotificationDTO, from: string) {
  const { content, attachments } = notification
  if (!content?.text && !content?.html) {
    throw crmError("mail_invalid", {
      field: "content",
      reason: "The SMTP provider has no templates; say the text or the html of the e-mail",
    })
  }
  const { reply_to, ...envelope } = parseEnvelope(notification, from)
  return {
    ...envelope,
    cc: envelope.cc ?? undefined,
    bcc: envelope.bcc ?? undefined,
    replyTo: reply_to ?? undefined,
    subject: inOneLine(content.subject ?? ""),
    text: content.text,
    html: content.html,
    attachments: (attachments ?? []).map((file) => ({
      content: file.content,
      encoding: "base64",
      filename: inOneLine(file.filename),
      contentType: file.content_type && inOneLine(file.content_type),
      contentDisposition: file.disposition === "inline" ? ("inline" as const) : ("attachment" as const),
      cid: file.id && inOneLine(file.id),
    })),
  }
}
