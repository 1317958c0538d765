import { z } from "zod"
import { PRIORITIES } from "../../modules/pipeline/rules"
import type { HttpOpportunity } from "../../types/http"
import type { OpportunityInput } from "./api"
import {
  numberOr,
  optionalEmail,
  optionalNumberText,
  optionalText,
  optionalWholeText,
  orNull,
  requiredText,
} from "../shared/form/form-values"
import { numberText } from "../shared/format/numbers"

/** A chosen customer brings these along. */
const CONTACT = ["company_name", "contact_name", "email", "phone"]

/** Whether a field that a stage asks for is empty in the form, where no customer fills it. */
function isMissing(form: Record<string, unknown>, field: string): boolean {
  const text = String(form[field] ?? "").trim()
  const isBrought = CONTACT.includes(field) && !!form.customer_id
  return !isBrought && (!text || (field === "amount" && numberOr(text, 0) === 0))
}

/** @param required what the stage asks for */
export const opportunitySchema = (
  t: (key: string, values?: Record<string, unknown>) => string,
  required: readonly string[] = [],
) =>
  z
    .object({
      title: requiredText(t),
      customer_id: optionalText,
      company_name: optionalText,
      contact_name: optionalText,
      email: optionalEmail(t),
      phone: optionalText,
      amount: optionalNumberText(t),
      currency_code: optionalText,
      probability: optionalWholeText(t, 0, 100),
      expected_close_date: optionalText,
      priority: z.enum(PRIORITIES),
      source: optionalText,
      tags: z.array(z.string()),
      owner_id: optionalText,
      description: optionalText,
    })
    .superRefine((form, context) =>
      required
        .filter((field) => isMissing(form, field))
        .forEach((field) =>
          context.addIssue({ code: "custom", path: [field], message: t("common.required") }),
        ),
    )

export type OpportunityForm = z.infer<ReturnType<typeof opportunitySchema>>

/** @param defaults what a new opportunity starts with */
export const opportunityFormOf = (
  of?: HttpOpportunity,
  defaults: Partial<OpportunityForm> = {},
): OpportunityForm => ({
  title: of?.title ?? "",
  customer_id: of?.customer_id ?? "",
  company_name: of?.company_name ?? "",
  contact_name: of?.contact_name ?? "",
  email: of?.email ?? "",
  phone: of?.phone ?? "",
  amount: of?.amount ? numberText(of.amount) : "",
  currency_code: of?.currency_code ?? "",
  probability: of?.probability_is_manual ? numberText(of.probability) : "",
  expected_close_date: of?.expected_close_date?.slice(0, 10) ?? "",
  priority: of?.priority ?? "medium",
  source: of?.source ?? "",
  tags: of?.tags ?? [],
  owner_id: of?.owner_id ?? "",
  description: of?.description ?? "",
  ...defaults,
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
    probability: numberOr(form.probability, null),
    expected_close_date: orNull(form.expected_close_date),
    priority: form.priority,
    source: orNull(form.source),
    tags: form.tags,
    owner_id: form.owner_id || undefined,
    description: orNull(form.description),
  }
  const entries = Object.entries(input).filter(
    ([key, value]) => value !== undefined && (changed ? key in changed : value !== null),
  )
  return Object.fromEntries(entries) as OpportunityInput
}
