import { takeNumber } from "../numbers/take-number"
import { lockSalesOrder, type Store } from "./store"

/** A fulfilment of the host, as a delivery note copies it. */
export type NoteSource = {
  fulfillment_id: string
  location_id: string | null
  delivered_at: Date | null
  canceled_at: Date | null
  lines: { line_id: string; title: string; sku: string | null; quantity: number }[]
}

export type IssuedNote = { id: string; number: string; fulfillment_id: string }

const time = (date: Date | null) => (date === null ? null : +new Date(date))

/**
 * Makes an order's delivery notes say what its fulfilments say: issues the missing ones, each with its number, and
 * copies when goods arrived or a fulfilment was canceled. A note without a fulfilment any more is canceled; its number
 * stays used.
 */
export async function syncDeliveryNotes(
  store: Store,
  sales_order_id: string,
  sources: NoteSource[],
): Promise<IssuedNote[]> {
  const { service, context } = store
  await lockSalesOrder(store, sales_order_id)
  const notes = await service.listDeliveryNotes({ sales_order_id }, { take: null }, context)
  for (const note of notes) {
    const source = sources.find(({ fulfillment_id }) => fulfillment_id === note.fulfillment_id)
    const delivered_at = source?.delivered_at ?? null
    const canceled_at = source ? source.canceled_at : (note.canceled_at ?? new Date())
    if (time(delivered_at) !== time(note.delivered_at) || time(canceled_at) !== time(note.canceled_at)) {
      await service.updateDeliveryNotes({ id: note.id, delivered_at, canceled_at }, context)
    }
  }
  const known = new Set(notes.map(({ fulfillment_id }) => fulfillment_id))
  const missing = sources.filter(
    ({ fulfillment_id, canceled_at }) => !known.has(fulfillment_id) && !canceled_at,
  )
  const issued: IssuedNote[] = []
  for (const source of missing) {
    issued.push(await issueNote(store, sales_order_id, source))
  }
  return issued
}

async function issueNote(store: Store, sales_order_id: string, source: NoteSource): Promise<IssuedNote> {
  const issued_at = new Date()
  const number = await takeNumber(store.manager, "delivery_note", issued_at)
  const { lines, ...rest } = source
  const { id } = await store.service.createDeliveryNotes(
    { ...rest, number, issued_at, sales_order_id },
    store.context,
  )
  await store.service.createDeliveryNoteLines(
    lines.map((line, rank) => ({ ...line, rank, delivery_note_id: id })),
    store.context,
  )
  return { id, number, fulfillment_id: source.fulfillment_id }
}
