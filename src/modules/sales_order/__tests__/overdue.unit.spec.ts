import { isOverdue, startOfToday } from "../state/overdue"

const owed = { kind: "invoice", status: "issued", due_at: "2026-12-01T00:00:00Z", paid_at: null }
const at = (now: string, country: string | null, changed: Partial<typeof owed> | { paid_at: string } = {}) =>
  isOverdue({ ...owed, ...changed }, startOfToday(new Date(now), country))

describe("an invoice due on a day", () => {
  it("is overdue when that day has ended where the seller is", () => {
    expect(at("2026-12-01T00:00:00Z", "ro")).toBe(false)
    expect(at("2026-12-01T21:59:59.999Z", "RO")).toBe(false)
    expect(at("2026-12-01T22:00:00Z", "ro")).toBe(true)
    expect(at("2026-12-01T22:00:00Z", null)).toBe(false)
    expect(at("2026-12-02T00:00:00Z", null)).toBe(true)
  })

  it("is so too when it is due at a moment of that day, also one that is another day in UTC", () => {
    const due_at = "2026-11-30T22:30:00Z"
    expect(at("2026-12-01T21:59:59Z", "ro", { due_at })).toBe(false)
    expect(at("2026-12-01T22:00:00Z", "ro", { due_at })).toBe(true)
  })

  it("is not overdue once paid or credited, nor as a draft or a credit note", () => {
    const later = "2027-01-01T00:00:00Z"
    expect(at(later, "ro")).toBe(true)
    expect(at(later, "ro", { paid_at: "2026-12-24T00:00:00Z" })).toBe(false)
    expect(at(later, "ro", { status: "credited" })).toBe(false)
    expect(at(later, "ro", { status: "draft" })).toBe(false)
    expect(at(later, "ro", { kind: "credit_note" })).toBe(false)
  })
})
