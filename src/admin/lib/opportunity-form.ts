import { z } from "zod"
import type { HttpOpportunity } from "../../types/http"
import type { OpportunityInput } from "../hooks/api/opportunities"
import {
  numberOr,
  optionalEmail,
  optionalNumberText,
  optionalText,
  orNull,
  requiredText,
} from "./form-values"
import { numberText } from "./numbers"

export const opportunitySchema = (t: (key: string) => string) =>
  z.object({
    title: requiredText(t),
    customer_id: optionalText,
    company_name: optionalText,
    contact_name: optionalText,
    email: optionalEmail(t),
    phone: optionalText,
    amount: optionalNumberText(t),
    currency_code: optionalText,
    expected_close_date: optionalText,
    priority: z.enum(["low", "medium", "high"]),
    description: optionalText,
  })

export type OpportunityForm = z.infer<ReturnType<typeof opportunitySchema>>

export const opportunityFormOf = (of?: HttpOpportunity, currencyCode?: string): OpportunityForm => ({
  title: of?.title ?? "",
  customer_id: of?.customer_id ?? "",
  company_name: of?.company_name ?? "",
  contact_name: of?.contact_name ?? "",
  email: of?.email ?? "",
  phone: of?.phone ?? "",
  amount: of?.amount ? numberText(of.amount) : "",
  currency_code: of?.currency_code ?? currencyCode ?? "",
  expected_close_date: of?.expected_close_date?.slice(0, 10) ?? "",
  priority: of?.priority ?? "medium",
  description: of?.description ?? "",
})

/** Only what changed is sent, so that a colleague's change of another field stays. */
export function opportunityInputOf(
  form: OpportunityForm,
  changed?: Partial<Record<keyof OpportunityForm, unknown>>,
) {
  const input: OpportunityInput = {
    title: form.title.trim(),
    customer_id: orNull(form.customer_id),
    company_name: orNull(form.company_name),
    contact_name: orNull(form.contact_name),
    email: orNull(form.email),
    phone: orNull(form.phone),
    amount: numberOr(form.amount, 0),
    currency_code: form.currency_code || undefined,
    expected_close_date: orNull(form.expected_close_date),
    priority: form.priority,
    description: orNull(form.description),
  }
  const entries = Object.entries(input).filter(
    ([key, value]) => value !== undefined && (changed ? key in changed : value !== null),
  )
  return Object.fromEntries(entries) as OpportunityInput
}
