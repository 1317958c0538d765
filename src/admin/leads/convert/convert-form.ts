import { z } from "zod"
import type { HttpLead } from "../../../types/http"
import type { ConvertInput } from "../api"
import { REQUIRABLE_FIELDS } from "../../../modules/pipeline/rules"
import type { Requirable } from "../../opportunities/stage/required-fields"
import { numberOr, optionalEmail, optionalNumberText, optionalText } from "../../shared/form/form-values"

/** What becomes of a lead's contact: a customer of its own, one that is there, or part of a deal that is there. */
export const WAYS = ["new", "existing", "opportunity"] as const
export type Way = (typeof WAYS)[number]

/** The fields that the stage requires and the lead lacks, but for amount and customer: the form always has those. */
export function missingOfLead(lead: HttpLead, required: string[]): Requirable[] {
  const known: Partial<Record<Requirable, string | null>> = { ...lead, contact_name: lead.name }
  return REQUIRABLE_FIELDS.filter(
    (field) => required.includes(field) && field !== "amount" && field !== "customer_id" && !known[field],
  )
}

/** Without an e-mail no customer is made: where the stage wants one, it has to be chosen. */
export const waysOf = (lead: HttpLead, required: string[]): Way[] =>
  required.includes("customer_id") && !lead.email ? ["existing", "opportunity"] : [...WAYS]

const isEmpty = (value: string | undefined) => !value?.trim()

type Translate = (key: string) => string

/** @param required what the stage of a new opportunity asks for */
export const convertSchema = (t: Translate, missing: Requirable[], required: string[]) =>
  z
    .object({
      way: z.enum(WAYS),
      title: optionalText,
      amount: optionalNumberText(t),
      currency_code: optionalText,
      customer_id: optionalText,
      opportunity_id: optionalText,
      company_name: optionalText,
      contact_name: optionalText,
      email: optionalEmail(t),
      phone: optionalText,
      source: optionalText,
      expected_close_date: optionalText,
      description: optionalText,
    })
    .superRefine((form, context) => {
      const ofNew = ["title", ...missing, ...(required.includes("amount") ? ["amount"] : [])] as const
      const wanted: Record<Way, readonly string[]> = {
        new: ofNew,
        existing: ["customer_id", ...ofNew],
        opportunity: ["opportunity_id"],
      }
      const values = form as Record<string, string | undefined>
      wanted[form.way]
        .filter((field) => isEmpty(values[field]) || (field === "amount" && numberOr(form.amount, 0) === 0))
        .forEach((field) =>
          context.addIssue({ code: "custom", path: [field], message: t("common.required") }),
        )
    })

export type ConvertForm = z.infer<ReturnType<typeof convertSchema>>

export const convertFormOf = (lead: HttpLead, way: Way, currencyCode: string | undefined): ConvertForm => ({
  way,
  title: lead.company_name ?? lead.name,
  amount: "",
  currency_code: currencyCode ?? "",
  customer_id: "",
  opportunity_id: "",
  company_name: "",
  contact_name: "",
  email: "",
  phone: "",
  source: "",
  expected_close_date: "",
  description: "",
})

/** What was filled in; all the rest comes from the lead. */
export function convertInputOf(form: ConvertForm): ConvertInput {
  const { way, amount, customer_id, opportunity_id, ...texts } = form
  if (way === "opportunity") {
    return { opportunity_id }
  }
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => !isEmpty(text)))
  return {
    ...(way === "existing" ? { customer_id } : {}),
    opportunity: { ...filled, amount: numberOr(amount, undefined) },
  }
}
