import { z } from "@medusajs/framework/zod"
import { refusal } from "../../../../errors"
import { isEmail } from "../../../../modules/pipeline"
import { NOTE, text, version } from "../fields"

const address = text(254).refine(isEmail, refusal("email_invalid"))
const to = z.array(address).min(1).max(20)

/** A mail; subject and message are suggested by the offer unless given. */
const mail = {
  cc: z.array(address).max(20).optional(),
  subject: text().optional(),
  message: text(NOTE).optional(),
}

export const SendSchema = z
  .strictObject({ version: version.optional(), to: to.optional(), ...mail })
  .refine(
    (body) => body.to || !(body.cc?.length || body.subject || body.message),
    refusal("mail_recipient_needed", { field: "to" }),
  )
  .optional()
export type SendBody = z.infer<typeof SendSchema>

export const EmailSchema = z.strictObject({ to, ...mail })
export type EmailBody = z.infer<typeof EmailSchema>

export const LinkSchema = z.strictObject({ renew: z.boolean().optional() }).optional()
export type LinkBody = z.infer<typeof LinkSchema>
