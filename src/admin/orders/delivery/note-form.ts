import type { HttpDeliveryNote } from "../../../types/http"
import type { NoteInput } from "./api"
import { orNull } from "../../shared/form/form-values"

/** What people write on a delivery note, in the order in which it is printed. */
export const NOTE_FIELDS = [
  "delegate_name",
  "delegate_id_card",
  "vehicle_number",
  "route",
  "uit_code",
  "note",
] as const
export type NoteField = (typeof NOTE_FIELDS)[number]

export type NoteTexts = Record<NoteField, string>

export const noteTextsOf = (note?: HttpDeliveryNote): NoteTexts =>
  Object.fromEntries(NOTE_FIELDS.map((field) => [field, note?.[field] ?? ""])) as NoteTexts

/** What is sent: empty fields as null. */
export const noteInputOf = (texts: NoteTexts): NoteInput =>
  Object.fromEntries(NOTE_FIELDS.map((field) => [field, orNull(texts[field])]))
