import { fieldsOn, type FieldValues, type RecordField } from "../../../utils/record-fields"
import { LONGEST_NOTE } from "./limits"
import { LEAD_STATUSES } from "./status"

/**
 * What a lead says, declared once, in the order of its form and its file. The database's columns are the model's; the
 * rest (validators, types, form, page, export, merge) follows from here.
 */
export const LEAD_RECORD_FIELDS = [
  { name: "name", type: "text", label: "fields.name", is_required: true, shown_on: ["form", "export"] },
  {
    name: "company_name",
    type: "text",
    label: "fields.company",
    shown_on: ["form", "details", "export"],
  },
  { name: "email", type: "email", label: "fields.email", shown_on: ["form", "contact", "export"] },
  { name: "phone", type: "phone", label: "fields.phone", shown_on: ["form", "contact", "export"] },
  { name: "source", type: "text", label: "fields.source", shown_on: ["form", "details", "export"] },
  {
    name: "status",
    type: "select",
    label: "fields.status",
    options: LEAD_STATUSES,
    is_required: true,
    shown_on: ["export"],
  },
  {
    name: "disqualify_reason",
    type: "long_text",
    label: "leads.disqualifyReason",
    max_length: LONGEST_NOTE,
    shown_on: ["export"],
  },
  { name: "tags", type: "tags", label: "recordTools.tags", shown_on: ["form", "details", "export"] },
  {
    name: "note",
    type: "long_text",
    label: "fields.note",
    max_length: LONGEST_NOTE,
    shown_on: ["form", "details", "export"],
  },
  { name: "owner_id", type: "user", label: "fields.owner", shown_on: ["form", "details", "export"] },
] as const satisfies readonly RecordField[]

/** What somebody writes of a lead; status and reason come with what is done to it. */
export const LEAD_INPUT_FIELDS = fieldsOn(LEAD_RECORD_FIELDS, "form")

export type LeadValues = FieldValues<typeof LEAD_RECORD_FIELDS>
export type LeadInputs = FieldValues<typeof LEAD_INPUT_FIELDS>
