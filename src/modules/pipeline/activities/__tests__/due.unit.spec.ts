import fc from "fast-check"
import { dayOf } from "../../../../utils/days"
import { dueState } from "../due"

const ZONES = [
  "UTC",
  "Europe/Bucharest",
  "America/New_York",
  "America/Santiago",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Australia/Lord_Howe",
]

const day = (now: string, zone: string) => {
  const { start, end } = dayOf(new Date(now), zone)
  return [start.toISOString(), end.toISOString(), (end.getTime() - start.getTime()) / 3_600_000]
}

describe("the day somebody is in", () => {
  it("is that of their zone, not of the server", () => {
    const now = "2026-11-23T23:30:00Z"
    expect(day(now, "UTC")).toEqual(["2026-11-23T00:00:00.000Z", "2026-11-24T00:00:00.000Z", 24])
    expect(day(now, "Europe/Bucharest")).toEqual(["2026-11-23T22:00:00.000Z", "2026-11-24T22:00:00.000Z", 24])
    expect(day(now, "America/New_York")).toEqual(["2026-11-23T05:00:00.000Z", "2026-11-24T05:00:00.000Z", 24])
  })

  it("has 23 or 25 hours when the clocks change", () => {
    expect(day("2026-03-29T12:00:00Z", "Europe/Bucharest")).toEqual([
      "2026-03-28T22:00:00.000Z",
      "2026-03-29T21:00:00.000Z",
      23,
    ])
    expect(day("2026-10-25T12:00:00Z", "Europe/Bucharest")).toEqual([
      "2026-10-24T21:00:00.000Z",
      "2026-10-25T22:00:00.000Z",
      25,
    ])
  })

  it("begins at 01:00 where midnight is skipped, and at the second midnight where it comes twice", () => {
    expect(day("2026-09-06T12:00:00Z", "America/Santiago")).toEqual([
      "2026-09-06T04:00:00.000Z",
      "2026-09-07T03:00:00.000Z",
      23,
    ])
    expect(day("2026-04-05T12:00:00Z", "America/Santiago")[0]).toBe("2026-04-05T04:00:00.000Z")
    expect(day("2026-04-05T03:30:00Z", "America/Santiago")).toEqual([
      "2026-04-04T03:00:00.000Z",
      "2026-04-05T04:00:00.000Z",
      25,
    ])
  })

  it("holds now, follows the day before without a gap, and has one date", () => {
    const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (now, zone) => {
        const { start, end } = dayOf(now, zone)
        expect(start <= now && now < end).toBe(true)
        expect(dayOf(new Date(start.getTime() - 1), zone).end).toEqual(start)
        expect(dayOf(end, zone).start).toEqual(end)
        const date = new Intl.DateTimeFormat("sv", { timeZone: zone })
        expect(date.format(start)).toBe(date.format(end.getTime() - 1))
        expect(date.format(start)).not.toBe(date.format(end))
      }),
    )
  })
})

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
