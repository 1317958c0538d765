import type { LeadDTO, OpportunityDTO } from "../dto"
import { fieldsOn, type FieldType, type RecordField } from "../../../utils/record-fields"
import { LEAD_RECORD_FIELDS } from "../leads/record-fields"
import { safeCell } from "./csv-cell"

/** A column of a file: its key in the header row, and what a row has there. */
export type Column<Row> = { key: string; value: (row: Row) => string | number | null }

/** A record with the e-mail of the user who owns it: an id says nothing to whoever reads the file. */
type Owned = { owner_email: string | null }

export type ExportedLead = Omit<LeadDTO, "owner_id" | "team_id"> & Owned

export type ExportedOpportunity = Pick<
  OpportunityDTO,
  | "id"
  | "title"
  | "company_name"
  | "contact_name"
  | "email"
  | "phone"
  | "state"
  | "amount"
  | "currency_code"
  | "probability"
  | "expected_close_date"
  | "priority"
  | "source"
  | "tags"
  | "description"
  | "customer_id"
  | "lost_note"
  | "stage_entered_at"
  | "closed_at"
  | "created_at"
  | "updated_at"
> &
  Owned & { stage: string; lost_reason: string | null }

type Keys<Row, Value> = { [Key in keyof Row]: Row[Key] extends Value ? Key : never }[keyof Row] & string

const plain = <Row>(key: Keys<Row, string | number | null>): Column<Row> => ({
  key,
  value: (row) => row[key] as string | number | null,
})

const moment = <Row>(key: Keys<Row, string | null>): Column<Row> => ({
  key,
  value: (row) => (row[key] === null ? null : new Date(row[key] as string).toISOString()),
})

function cellOf(type: FieldType, value: string | number | string[] | null): string | number | null {
  if (Array.isArray(value)) {
    return value.join(", ")
  }
  return type === "date" && value !== null ? new Date(value).toISOString() : value
}

const tags: Column<{ tags: string[] }> = { key: "tags", value: (row) => row.tags.join(", ") }

/** The column of a field: tags in one cell, a moment as ISO 8601, a user by e-mail. */
function columnOf<Row>({ name, type }: RecordField): Column<Row> {
  const key = type === "user" ? name.replace(/_id$/, "_email") : name
  return {
    key,
    value: (row) => cellOf(type, (row as Record<string, string | number | string[] | null>)[key]),
  }
}

const columnsOf = <Row>(fields: readonly RecordField[]): Column<Row>[] =>
  fieldsOn(fields, "export").map((field) => columnOf(field))

/** A lead's columns, as its export writes them and an import reads them. */
export const LEAD_COLUMNS: Column<ExportedLead>[] = [
  plain("id"),
  ...columnsOf<ExportedLead>(LEAD_RECORD_FIELDS),
  plain("customer_id"),
  plain("opportunity_id"),
  moment("created_at"),
  moment("updated_at"),
]

/** An opportunity's columns; amounts are numbers in major units of their currency, percents 0–100. */
export const OPPORTUNITY_COLUMNS: Column<ExportedOpportunity>[] = [
  plain("id"),
  plain("title"),
  plain("company_name"),
  plain("contact_name"),
  plain("email"),
  plain("phone"),
  plain("stage"),
  plain("state"),
  plain("amount"),
  plain("currency_code"),
  plain("probability"),
  moment("expected_close_date"),
  plain("priority"),
  plain("source"),
  tags,
  plain("description"),
  plain("owner_email"),
  plain("customer_id"),
  plain("lost_reason"),
  plain("lost_note"),
  moment("stage_entered_at"),
  moment("closed_at"),
  moment("created_at"),
  moment("updated_at"),
]

/** A row's cells in the order of the columns; text that a spreadsheet would run is made harmless. */
export function cellsOf<Row>(columns: Column<Row>[], row: Row): (string | number | null)[] {
  return columns.map(({ value }) => {
    const cell = value(row)
    return typeof cell === "string" ? safeCell(cell) : cell
  })
}
