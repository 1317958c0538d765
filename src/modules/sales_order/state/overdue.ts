import { documentZone } from "../../../utils/document-zone"
import { dayOf } from "../../../utils/days"

type Owed = { kind: string; status: string; due_at: Date | string | null; paid_at: Date | string | null }

/**
 * The first moment of today where the seller is: what was due before it is overdue, what is due today is not yet,
 * whether it is due at a moment or on the day as a whole.
 * @param country_code of the seller
 */
export function startOfToday(now: Date, country_code: string | null | undefined): Date {
  return dayOf(now, documentZone(country_code)).start
}

/** Issued, its day over, and neither paid nor credited. */
export function isOverdue({ kind, status, due_at, paid_at }: Owed, today: Date): boolean {
  return kind === "invoice" && status === "issued" && !paid_at && due_at !== null && new Date(due_at) < today
}

/** The same as a filter. */
export const overdue = (today: Date) => ({
  ...{ kind: "invoice", status: "issued", paid_at: null },
  due_at: { $lt: today },
})

export const notOverdue = (today: Date) => ({
  $or: [
    { kind: { $ne: "invoice" } },
    { status: { $ne: "issued" } },
    { paid_at: { $ne: null } },
    { due_at: null },
    { due_at: { $gte: today } },
  ],
})
