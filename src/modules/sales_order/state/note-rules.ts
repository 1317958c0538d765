import { MedusaError } from "@medusajs/framework/utils"

export type NoteAction = "ship" | "deliver" | "cancel"

/** A delivery note as its fulfilment stands. */
type Note = {
  number: string
  shipped_at: unknown
  delivered_at: unknown
  canceled_at: unknown
}

const RETURN = "Take the goods back with a return on the host's order page."

/**
 * Refuses what a note's fulfilment does not allow any more.
 * @throws conflict: goods leave once and arrive once, and a note can be canceled until they leave
 */
export function assertNoteAllows(action: NoteAction, note: Note): void {
  const refuse = (why: string) => {
    throw new MedusaError(MedusaError.Types.CONFLICT, `Delivery note ${note.number} is ${why}`)
  }
  if (note.canceled_at) {
    refuse("canceled.")
  }
  if (note.delivered_at) {
    refuse(`marked delivered already.${action === "cancel" ? ` ${RETURN}` : ""}`)
  }
  if (note.shipped_at && action !== "deliver") {
    refuse(`shipped already.${action === "cancel" ? ` ${RETURN}` : ""}`)
  }
}
