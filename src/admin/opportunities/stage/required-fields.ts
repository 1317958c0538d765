import { z } from "zod"
import { REQUIRABLE_FIELDS, type RequirableField } from "../../../modules/pipeline/rules"
import type { HttpOpportunity } from "../../../types/http"
import type { OpportunityInput } from "../api"
import { requiredText } from "../../shared/form/form-values"
import { parseNumber } from "../../shared/format/numbers"

export type Requirable = RequirableField
export type RequiredForm = Partial<Record<Requirable | "currency_code", string>>

type Translate = (key: string) => string

const isRequirable = (field: string): field is Requirable => REQUIRABLE_FIELDS.some((name) => name === field)

/** The fields that a stage asks for and the opportunity does not have; the same rule as the server's. */
export const missingFields = (opportunity: HttpOpportunity, required: string[]): Requirable[] =>
  required.filter(isRequirable).filter((field) => {
    const value = opportunity[field]
    return value === null || value === "" || value === 0
  })

function valueSchema(t: Translate, field: Requirable) {
  if (field === "amount") {
    return requiredText(t).refine((text) => (parseNumber(text) ?? 0) > 0, t("common.notANumber"))
  }
  return field === "email" ? z.email(t("common.invalidEmail")) : requiredText(t)
}

export const requiredSchema = (t: Translate, fields: Requirable[]) =>
  z.object({
    ...Object.fromEntries(fields.map((field) => [field, valueSchema(t, field)])),
    currency_code: z.string().optional(),
  }) as unknown as z.ZodType<RequiredForm, RequiredForm>

export const requiredFormOf = ({ currency_code }: HttpOpportunity, fields: Requirable[]): RequiredForm => ({
  ...Object.fromEntries(fields.map((field) => [field, ""])),
  currency_code,
})

/** What was filled in; the currency goes with an amount. */
export function requiredInputOf(form: RequiredForm, fields: Requirable[]): OpportunityInput {
  const { amount, ...texts } = Object.fromEntries(fields.map((field) => [field, form[field]?.trim() ?? ""]))
  return amount === undefined
    ? texts
    : { ...texts, amount: parseNumber(amount), currency_code: form.currency_code }
}
