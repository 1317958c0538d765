import { z } from "zod"
import type { HttpLead } from "../../types/http"
import type { LeadInput } from "../hooks/api/leads"
import { optionalEmail, optionalText, orNull, requiredText } from "./form-values"

export const leadSchema = (t: (key: string) => string) =>
  z.object({
    name: requiredText(t),
    company_name: optionalText,
    email: optionalEmail(t),
    phone: optionalText,
    source: optionalText,
    note: optionalText,
  })

export type LeadForm = z.infer<ReturnType<typeof leadSchema>>

export const leadFormOf = (lead?: HttpLead): LeadForm => ({
  name: lead?.name ?? "",
  company_name: lead?.company_name ?? "",
  email: lead?.email ?? "",
  phone: lead?.phone ?? "",
  source: lead?.source ?? "",
  note: lead?.note ?? "",
})

export const leadInputOf = (form: LeadForm): LeadInput => ({
  name: form.name.trim(),
  company_name: orNull(form.company_name),
  email: orNull(form.email),
  phone: orNull(form.phone),
  source: orNull(form.source),
  note: orNull(form.note),
})
