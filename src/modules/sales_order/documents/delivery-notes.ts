import { crmError } from "../../../errors/crm-error"
import type { SalesOrderSession } from "../entities"
import type { PartySnapshot } from "../models/invoice"
import { documentZone } from "../../../utils/document-zone"
import { takeNumber } from "../numbers/take-number"
import { lockSalesOrder } from "./invoice-rows"

/** What people write on a delivery note (form 14-3-6A). */
export const NOTE_FIELDS = [
  "delegate_name",
  "delegate_id_card",
  "vehicle_number",
  "route",
  "uit_code",
  "note",
  "locale",
] as const

/** Fields that are left out stay as they are; null empties them. */
export type NoteDetails = Partial<Record<Exclude<(typeof NOTE_FIELDS)[number], "locale">, string | null>> & {
  locale?: string
}

/** A fulfilment of the host, as a delivery note copies it. */
export type NoteSource = {
  fulfillment_id: string
  location_id: string | null
  shipped_at: Date | null
  delivered_at: Date | null
  canceled_at: Date | null
  /** What whoever made the fulfilment wanted on its note. */
  details: NoteDetails
  /** `unit_price`: net of one unit after discount. */
  lines: { line_id: string; title: string; sku: string | null; quantity: number; unit_price: number }[]
}

/** Who sends and who receives, as it stands when a note is issued. */
export type NoteParties = {
  seller: PartySnapshot
  buyer: PartySnapshot
  destination: Record<string, unknown> | null
  locale: string
}

export type IssuedNote = { id: string; number: string; fulfillment_id: string }

/** What making notes say what their fulfilments say changed. */
export type SyncedNotes = {
  issued: IssuedNote[]
  /** Ids of the notes whose fulfilment turned out to be canceled. */
  canceled: string[]
}

const DATES = ["shipped_at", "delivered_at", "canceled_at"] as const

const time = (date: Date | null) => (date === null ? null : +new Date(date))

/** The fulfilments that want a note and have none; one whose lines an order edit took away has nothing to write on it. */
export function withoutNote(sources: NoteSource[], notes: { fulfillment_id: string }[]): NoteSource[] {
  const known = new Set(notes.map(({ fulfillment_id }) => fulfillment_id))
  return sources.filter(
    ({ fulfillment_id, canceled_at, lines }) => !known.has(fulfillment_id) && !canceled_at && lines.length,
  )
}

/**
 * Makes an order's delivery notes say what its fulfilments say: issues the missing ones, each with its number, and
 * copies when goods left and arrived or a fulfilment was canceled. A note without a fulfilment any more is canceled;
 * its number stays used.
 * @param parties null when no note is missing
 */
export async function syncDeliveryNotes(
  session: SalesOrderSession,
  sales_order_id: string,
  sources: NoteSource[],
  parties: NoteParties | null,
): Promise<SyncedNotes> {
  const { service, context } = session
  const canceled: string[] = []
  await lockSalesOrder(session, sales_order_id)
  const notes = await service.listDeliveryNotes({ sales_order_id }, { take: null }, context)
  for (const note of notes) {
    const source = sources.find(({ fulfillment_id }) => fulfillment_id === note.fulfillment_id)
    const dates = {
      shipped_at: source?.shipped_at ?? null,
      delivered_at: source?.delivered_at ?? null,
      canceled_at: source ? source.canceled_at : (note.canceled_at ?? new Date()),
    }
    if (DATES.some((field) => time(dates[field]) !== time(note[field]))) {
      await service.updateDeliveryNotes({ id: note.id, ...dates }, context)
      canceled.push(...(dates.canceled_at && !note.canceled_at ? [note.id] : []))
    }
  }
  const issued: IssuedNote[] = []
  for (const source of parties ? withoutNote(sources, notes) : []) {
    issued.push(await issueNote(session, sales_order_id, { ...parties, ...source }))
  }
  return { issued, canceled }
}

async function issueNote(
  session: SalesOrderSession,
  sales_order_id: string,
  { lines, details, ...rest }: NoteSource & Partial<NoteParties>,
): Promise<IssuedNote> {
  const issued_at = new Date()
  const zone = documentZone(rest.seller?.address?.country_code)
  const number = await takeNumber(session.manager, "delivery_note", issued_at, zone)
  const { id } = await session.service.createDeliveryNotes(
    { ...rest, ...details, number, issued_at, sales_order_id },
    session.context,
  )
  await session.service.createDeliveryNoteLines(
    lines.map((line, rank) => ({ ...line, rank, delivery_note_id: id })),
    session.context,
  )
  return { id, number, fulfillment_id: rest.fulfillment_id }
}

/**
 * Changes what people wrote on a note, shipped or not.
 * @returns what stood there before
 * @throws conflict once the note is canceled
 */
export async function editDeliveryNote(
  { service, context }: SalesOrderSession,
  id: string,
  details: NoteDetails,
): Promise<NoteDetails> {
  const note = await service.retrieveDeliveryNote(id, {}, context)
  if (note.canceled_at) {
    throw crmError("delivery_note_canceled", { number: note.number })
  }
  const asked = NOTE_FIELDS.filter((field) => details[field] !== undefined)
  await service.updateDeliveryNotes(
    { id, ...Object.fromEntries(asked.map((field) => [field, details[field]])) },
    context,
  )
  return Object.fromEntries(asked.map((field) => [field, note[field]]))
}
