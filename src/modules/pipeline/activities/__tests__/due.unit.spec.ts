import { dueState } from "../due"

describe("dueState", () => {
  const now = new Date("2026-10-25T12:00:00Z")
  const due = (due_at: string | null, zone = "Europe/Bucharest", done_at: string | null = null) =>
    dueState({ due_at, done_at }, now, zone)

  it("is overdue before today, today all day long, and planned from tomorrow on", () => {
    expect(due("2026-10-24T20:59:59.999Z")).toBe("overdue")
    expect([due("2026-10-24T21:00:00Z"), due("2026-10-25T06:00:00Z"), due("2026-10-25T21:59:59Z")]).toEqual([
      "today",
      "today",
      "today",
    ])
    expect(due("2026-10-25T22:00:00Z")).toBe("planned")
    expect(due("2026-10-25T22:00:00Z", "America/New_York")).toBe("today")
  })

  it("is undated without a date, and nothing once done", () => {
    expect(due(null)).toBe("undated")
    expect([due(null, "UTC", "2026-01-01"), due("2026-10-24", "UTC", "2026-10-24")]).toEqual([null, null])
  })
})
