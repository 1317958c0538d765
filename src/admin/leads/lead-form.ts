import { z } from "zod"
import { LEAD_INPUT_FIELDS, type LeadInputs } from "../../modules/pipeline/rules"
import type { DuplicateQuery, LeadInput } from "./api"
import { formShapeOf, formValuesOf, inputOf } from "../shared/form/record-form"

/** A person or a company: one of the two has a name. */
export const leadSchema = (t: (key: string) => string) =>
  z
    .object({ ...formShapeOf(t, LEAD_INPUT_FIELDS), name: z.string() })
    .refine(({ name, company_name }) => name.trim() || company_name?.trim(), {
      message: t("leads.whoIsIt"),
      path: ["name"],
    })

export type LeadForm = z.infer<ReturnType<typeof leadSchema>>

/** @param ownerId whose a new lead is unless told otherwise */
export const leadFormOf = (lead?: Partial<LeadInputs>, ownerId?: string): LeadForm =>
  formValuesOf(LEAD_INPUT_FIELDS, lead ?? { owner_id: ownerId })

export const leadInputOf = (form: LeadForm): LeadInput => ({
  ...inputOf(LEAD_INPUT_FIELDS, form),
  // As the server does for a company without a person.
  name: form.name.trim() || (form.company_name?.trim() ?? ""),
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
