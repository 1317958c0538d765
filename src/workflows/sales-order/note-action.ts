import { createHook, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import type { FoundDocument } from "./find-document"
import { lockOrder } from "./order-lock"
import { findDocumentStep } from "./steps/find-document"

/** What every action on a delivery note is told. */
export type NoteActionInput = {
  /** Delivery note. */
  id: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * How every action on a delivery note begins: somebody who may change it, its order locked, and nothing that an
 * extension has against it. `unlockOrder(lock)` ends it.
 */
export function beginNoteAction<T extends NoteActionInput>(input: WorkflowData<T>) {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const note = findDocumentStep({ actor, entity: "crm_delivery_note", id: input.id, action: "write" })
  const lock = lockOrder(note)
  const validate = createHook("validate", {
    delivery_note: note,
    input,
    additional_data: input.additional_data,
  })
  return { actor, note, lock, validate }
}

/** A delivery note as hooks and answers tell of it. */
export function toldNote(note: WorkflowData<FoundDocument>) {
  return transform({ note }, ({ note }) => ({ id: note.id, sales_order_id: note.sales_order_id }))
}
