import { crmError } from "../../../errors/crm-error"
import { fieldsBut, namesOf } from "../../../utils/record-fields"
import type { LeadEdit } from "./edit"
import { LONGEST_NOTE, MOST_TAGS } from "./limits"
import type { LeadRow } from "./lock-leads"
import { LEAD_INPUT_FIELDS, type LeadInputs } from "./record-fields"

/** What of a lead a merge decides about. */
export type MergeableLead = Pick<LeadRow, "id" | "team_id" | keyof LeadInputs>

/** What the person who merges chose; owner and team come together. */
export type MergeValues = Omit<LeadEdit, "status" | "disqualify_reason">

/** Of these one lead's word counts; the others are joined, or come with their team. */
const CHOSEN = namesOf(fieldsBut(LEAD_INPUT_FIELDS, "long_text", "tags", "user"))

/** How a person would call this lead. */
export function titleOf({ name, company_name }: Pick<MergeableLead, "name" | "company_name">): string {
  return company_name ? `${name} (${company_name})` : name
}

/** Everything a lead said of its contact, in one line: what a merge does not take over is still written somewhere. */
export function summaryOf(lead: MergeableLead): string {
  const others = CHOSEN.filter((field) => field !== "name" && field !== "company_name")
  const said = others.map((field) => lead[field])
  return [titleOf(lead), ...said, lead.tags.join(", "), lead.id].filter(Boolean).join(" · ")
}

function jointNote(target: MergeableLead, others: MergeableLead[]): string | null {
  const notes = [target.note]
  for (const other of others) {
    if (other.note && other.note !== target.note) {
      notes.push(`${titleOf(other)}:\n${other.note}`)
    }
  }
  return notes.filter(Boolean).join("\n\n") || null
}

/**
 * What the target of a merge says afterwards: what was chosen, else its own, else what the first of the others has. Tags
 * are united and notes joined, each with whose it was.
 * @throws MedusaError invalid_data when together there are more tags or a longer note than a lead may have
 */
export function mergedValues(
  target: MergeableLead,
  others: MergeableLead[],
  chosen: MergeValues,
): Required<MergeValues> {
  const all = [target, ...others]
  const said = Object.fromEntries(
    CHOSEN.map((field) => [field, all.map((lead) => lead[field]).find(Boolean) ?? null]),
  ) as Pick<LeadRow, (typeof CHOSEN)[number]>
  const owned = all.find((lead) => lead.owner_id !== null) ?? target
  const values = {
    ...said,
    note: jointNote(target, others),
    tags: [...new Set(all.flatMap((lead) => lead.tags))],
    owner_id: owned.owner_id,
    team_id: owned.team_id,
    ...chosen,
  }
  if (values.tags.length > MOST_TAGS) {
    throw crmError("merge_tags_too_many", { field: "values.tags", tags: values.tags.length, max: MOST_TAGS })
  }
  if ((values.note?.length ?? 0) > LONGEST_NOTE) {
    throw crmError("merge_note_too_long", { field: "values.note", max: LONGEST_NOTE })
  }
  return values
}
