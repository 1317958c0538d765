import { fieldsOn, type FieldValues, type RecordField } from "../../../utils/record-fields"
import { LONGEST_NOTE } from "../leads/limits"
import { PRIORITIES } from "./priority"

/**
 * What somebody writes of an opportunity, declared once; validators, types and what a stage may ask for follow from
 * here. A currency comes with the amount, a stage and what it brings with a move.
 */
export const OPPORTUNITY_RECORD_FIELDS = [
  { name: "title", type: "text", label: "fields.title", is_required: true, shown_on: ["form"] },
  {
    name: "customer_id",
    type: "customer",
    label: "fields.customer",
    is_requirable: true,
    shown_on: ["form"],
  },
  { name: "company_name", type: "text", label: "fields.company", is_requirable: true, shown_on: ["form"] },
  { name: "contact_name", type: "text", label: "fields.contact", is_requirable: true, shown_on: ["form"] },
  { name: "email", type: "email", label: "fields.email", is_requirable: true, shown_on: ["form"] },
  { name: "phone", type: "phone", label: "fields.phone", is_requirable: true, shown_on: ["form"] },
  {
    name: "amount",
    type: "money",
    label: "fields.amount",
    is_required: true,
    is_requirable: true,
    shown_on: ["form"],
  },
  {
    name: "expected_close_date",
    type: "date",
    label: "fields.expectedClose",
    is_requirable: true,
    shown_on: ["form"],
  },
  {
    name: "priority",
    type: "select",
    label: "fields.priority",
    options: PRIORITIES,
    is_required: true,
    shown_on: ["form"],
  },
  { name: "source", type: "text", label: "fields.source", is_requirable: true, shown_on: ["form"] },
  { name: "tags", type: "tags", label: "recordTools.tags", shown_on: ["form"] },
  { name: "owner_id", type: "user", label: "fields.owner", shown_on: ["form"] },
  {
    name: "description",
    type: "long_text",
    label: "fields.description",
    max_length: LONGEST_NOTE,
    is_requirable: true,
    shown_on: ["form"],
  },
] as const satisfies readonly RecordField[]

export const OPPORTUNITY_INPUT_FIELDS = fieldsOn(OPPORTUNITY_RECORD_FIELDS, "form")

export type OpportunityInputs = FieldValues<typeof OPPORTUNITY_INPUT_FIELDS>
