import { LEAD_INPUT_FIELDS } from "../../../modules/pipeline/rules"
import { fieldsBut, namesOf } from "../../../utils/record-fields"
import type { HttpLead } from "../../../types/http"
import type { MergeInput } from "../api"

/** Tags are united and notes joined: of all the other fields one lead's word counts. */
export const MERGE_FIELDS = fieldsBut(LEAD_INPUT_FIELDS, "long_text", "tags")
const FIELDS = namesOf(MERGE_FIELDS)
export type MergeField = (typeof FIELDS)[number]
/** Which value a field takes, where one has chosen. */
export type MergeChoices = Partial<Record<MergeField, string>>

const valuesOf = (leads: HttpLead[], field: MergeField) =>
  [...new Set(leads.map((lead) => lead[field]).filter((value) => value !== null && value !== ""))] as string[]

/** The fields that do not say the same in every lead, each with what they say; one value and a gap are no question. */
export const differingFields = (leads: HttpLead[]) =>
  FIELDS.map((field) => ({ field, values: valuesOf(leads, field) })).filter(({ values }) => values.length > 1)

/** What a field becomes: what was chosen, else what the lead that stays says, else what another one says. */
export function mergedValue(kept: HttpLead, others: HttpLead[], field: MergeField, choices: MergeChoices) {
  const values = valuesOf([kept, ...others], field)
  const chosen = choices[field]
  return chosen !== undefined && values.includes(chosen) ? chosen : values[0]
}

/** The merge as the route wants it. Gaps it fills by itself, tags it unites, notes it joins: only choices are said. */
export function mergeInputOf(kept: HttpLead, others: HttpLead[], choices: MergeChoices): MergeInput {
  const values = differingFields([kept, ...others])
    .map(({ field }) => [field, mergedValue(kept, others, field, choices)] as const)
    .filter(([field, value]) => value !== kept[field])
  return { lead_ids: others.map(({ id }) => id), values: Object.fromEntries(values) }
}
