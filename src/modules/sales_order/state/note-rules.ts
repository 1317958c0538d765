import { MedusaError, OrderStatus } from "@medusajs/framework/utils"

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
const RETURN = "Take the goods back with a return on the host's order page."

/**
 * Refuses what a note's fulfilment does not allow any more.
 * @throws conflict: goods leave once and arrive once, a note can be canceled until they leave, and nothing happens to the
 *   goods of an order that is canceled
 */
export function assertNoteAllows(action: NoteAction, note: Note): void {
  const refuse = (why: string) => {
    throw new MedusaError(MedusaError.Types.CONFLICT, `Delivery note ${note.number} is ${why}`)
  }
  if (note.canceled_at) {
    refuse("canceled.")
  }
  if (note.order?.status === OrderStatus.CANCELED) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Order #${note.order.display_id} is canceled: delivery note ${note.number} cannot be ${DONE[action]}.`,
    )
  }
  if (note.delivered_at) {
    refuse(`marked delivered already.${action === "cancel" ? ` ${RETURN}` : ""}`)
  }
  if (note.shipped_at && action !== "deliver") {
    refuse(`shipped already.${action === "cancel" ? ` ${RETURN}` : ""}`)
  }
}
