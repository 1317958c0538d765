import { OrderStatus } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"

export type NoteAction = "ship" | "deliver" | "cancel"

/** A delivery note as its fulfilment and its host order stand. */
type Note = {
  number: string
  order: { status: string; display_id: number } | null
  shipped_at: unknown
  delivered_at: unknown
  canceled_at: unknown
}

const DONE: Record<NoteAction, string> = { ship: "shipped", deliver: "delivered", cancel: "canceled" }

/**
 * Refuses what a note's fulfilment does not allow any more.
 * @throws conflict: goods leave once and arrive once, a note can be canceled until they leave, and nothing happens to the
 *   goods of an order that is canceled
 */
export function assertNoteAllows(action: NoteAction, note: Note): void {
  const { number } = note
  if (note.canceled_at) {
    throw crmError("delivery_note_canceled", { number })
  }
  if (note.order?.status === OrderStatus.CANCELED) {
    throw crmError("delivery_note_of_canceled_order", {
      order: note.order.display_id,
      number,
      done: DONE[action],
    })
  }
  if (action === "cancel" && (note.delivered_at || note.shipped_at)) {
    throw crmError("delivery_note_left", {
      number,
      state: note.delivered_at ? "marked delivered" : "shipped",
    })
  }
  if (note.delivered_at) {
    throw crmError("delivery_note_delivered", { number })
  }
  if (note.shipped_at && action !== "deliver") {
    throw crmError("delivery_note_shipped", { number })
  }
}
