import { z } from "zod"
import type { HttpLead } from "../../types/http"
import type { DuplicateQuery, LeadInput } from "./api"
import { optionalEmail, optionalText, orNull, orUndefined } from "../shared/form/form-values"

/** A person or a company: one of the two has a name. */
export const leadSchema = (t: (key: string) => string) =>
  z
    .object({
      name: z.string(),
      company_name: optionalText,
      email: optionalEmail(t),
      phone: optionalText,
      source: optionalText,
      tags: z.array(z.string()),
      owner_id: optionalText,
      note: optionalText,
    })
    .refine(({ name, company_name }) => name.trim() || company_name?.trim(), {
      message: t("leads.whoIsIt"),
      path: ["name"],
    })

export type LeadForm = z.infer<ReturnType<typeof leadSchema>>

/** @param ownerId whose a new lead is unless told otherwise */
export const leadFormOf = (lead?: HttpLead, ownerId?: string): LeadForm => ({
  name: lead?.name ?? "",
  company_name: lead?.company_name ?? "",
  email: lead?.email ?? "",
  phone: lead?.phone ?? "",
  source: lead?.source ?? "",
  tags: lead?.tags ?? [],
  owner_id: (lead ? lead.owner_id : ownerId) ?? "",
  note: lead?.note ?? "",
})

export const leadInputOf = (form: LeadForm): LeadInput => ({
  // As the server does for a company without a person.
  name: form.name.trim() || (form.company_name?.trim() ?? ""),
  company_name: orNull(form.company_name),
  email: orNull(form.email),
  phone: orNull(form.phone),
  source: orNull(form.source),
  tags: form.tags,
  owner_id: orUndefined(form.owner_id),
  note: orNull(form.note),
})

const LEAST_DIGITS = 6
const LEAST_LETTERS = 3

/** What is written so far, as far as it is worth looking for. */
export function duplicateQueryOf({
  email,
  phone,
  company_name,
}: Pick<LeadForm, "email" | "phone" | "company_name">): DuplicateQuery {
  return {
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email?.trim() ?? "") && { email: email?.trim() }),
    ...((phone?.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS && { phone: phone?.trim() }),
    ...((company_name?.trim().length ?? 0) >= LEAST_LETTERS && { company_name: company_name?.trim() }),
  }
}
