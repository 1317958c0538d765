import { z } from "zod"
import type { HttpOfferEmail } from "../../../types/http"
import type { OfferMail } from "../api-life"

/** A mail as it is written: addresses as one text. */
export type MailForm = { to: string; cc: string; subject: string; message: string }

/** The addresses of a text, apart by commas, semicolons or spaces. */
export const addressesOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean)

/** The first thing among the addresses that is none. */
export const wrongAddressOf = ({ to, cc }: MailForm) =>
  [...addressesOf(to), ...addressesOf(cc)].find((address) => !z.email().safeParse(address).success)

export const mailFormOf = ({ to, subject, message }: HttpOfferEmail): MailForm => ({
  to: to.join(", "),
  cc: "",
  subject,
  message,
})

/** What is sent; an emptied subject or message is the suggested one again. */
export const mailInputOf = ({ to, cc, subject, message }: MailForm): OfferMail => ({
  to: addressesOf(to),
  ...(addressesOf(cc).length ? { cc: addressesOf(cc) } : {}),
  ...(subject.trim() ? { subject: subject.trim() } : {}),
  ...(message.trim() ? { message: message.trim() } : {}),
})
