import { crmError } from "../../../errors/crm-error"
import { daysLater } from "../../../utils/days"
import type { ActivityType } from "./types"

type Moment = Date | string | null

/** What a person writes of an activity when it is made. */
export type ActivityDraft = {
  type: ActivityType
  title: string
  note?: string | null
  due_at?: Moment
  done_at?: Moment
}

/** What a person may change of it later; done and reopened it is by actions of their own. */
export type ActivityEdit = Partial<Omit<ActivityDraft, "done_at">>

const dateOf = (moment: Moment | undefined) => (moment ? new Date(moment) : null)

function assertNoDueNote(type: ActivityType, due_at: Moment | undefined): void {
  if (type === "note" && due_at) {
    throw crmError("note_is_not_due", { field: "due_at" })
  }
}

/**
 * A new activity as it is kept. A note says what happened, so it is done from the start.
 * @throws MedusaError invalid_data for a note with a due date, or a day in the future on which it was done
 */
export function planActivity(draft: ActivityDraft, now: Date) {
  const { type, title, note = null } = draft
  assertNoDueNote(type, draft.due_at)
  const done_at = dateOf(draft.done_at)
  // A day without an hour may have begun where the writer is.
  if (done_at && done_at > daysLater(now, 1)) {
    throw crmError("done_in_future", { field: "done_at" })
  }
  return {
    type,
    title,
    note,
    due_at: dateOf(draft.due_at),
    done_at: done_at ?? (type === "note" ? now : null),
  }
}

/** What an edit changes. @throws MedusaError invalid_data when a note gets a due date, or becomes something else */
export function planActivityEdit(current: { type: ActivityType }, { due_at, ...edit }: ActivityEdit) {
  const type = edit.type ?? current.type
  if ((type === "note") !== (current.type === "note")) {
    throw crmError("activity_type_fixed", { field: "type", from: current.type, to: type })
  }
  assertNoDueNote(type, due_at)
  return { ...edit, ...(due_at === undefined ? {} : { due_at: dateOf(due_at) }) }
}

/** @throws MedusaError invalid_data for a note: nothing of it is left to do */
export function assertReopenable(current: { type: ActivityType }): void {
  if (current.type === "note") {
    throw crmError("note_not_reopened")
  }
}
