import fc from "fast-check"
import { dayIn, dayOf, daysBetween, daysLater, fullDaysBetween } from "../days"

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
  "America/Havana",
  "Atlantic/Azores",
]

/** What another calendar than the one under test says. */
const dateOf = (moment: Date, zone: string) =>
  new Intl.DateTimeFormat("sv", { timeZone: zone }).format(moment)
const timeOf = (moment: Date, zone: string) =>
  new Intl.DateTimeFormat("sv", { timeZone: zone, timeStyle: "medium" }).format(moment)

const moments = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
const zones = fc.constantFrom(...ZONES)

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

  it("begins at the first midnight where the hour after it comes twice", () => {
    expect(day("2026-11-01T12:00:00Z", "America/Havana")).toEqual([
      "2026-11-01T04:00:00.000Z",
      "2026-11-02T05:00:00.000Z",
      25,
    ])
    expect(day("2026-04-24T12:00:00Z", "Africa/Cairo")[0]).toBe("2026-04-23T22:00:00.000Z")
  })

  it("holds now, follows the day before without a gap, and has one date", () => {
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const { start, end } = dayOf(now, zone)
        expect(start <= now && now < end).toBe(true)
        expect(dayOf(new Date(start.getTime() - 1), zone).end).toEqual(start)
        expect(dayOf(end, zone).start).toEqual(end)
        expect(dateOf(start, zone)).toBe(dateOf(new Date(end.getTime() - 1), zone))
        expect(dateOf(start, zone)).not.toBe(dateOf(end, zone))
        expect(dayIn(now, zone)).toBe(dateOf(start, zone))
      }),
    )
  })
})

describe("thirty days later", () => {
  it("are thirty days of the calendar, also where the clocks change", () => {
    const dueOf = (moment: string) =>
      dayIn(daysLater(new Date(moment), 30, "Europe/Bucharest"), "Europe/Bucharest")
    expect(dueOf("2026-10-09T21:20:00Z")).toBe("2026-11-09")
    expect(dueOf("2027-03-09T21:30:00Z")).toBe("2027-04-08")
    expect(dueOf("2026-11-30T10:00:00Z")).toBe("2026-12-30")
    expect(+daysLater(new Date("2026-11-30T10:00:00Z"), 30, "UTC")).toBe(Date.UTC(2026, 11, 30, 10))
  })
})

describe("some days later", () => {
  const anyDays = fc.integer({ min: -400, max: 400 })
  const utcDay = (moment: Date, zone: string) => Date.parse(`${dateOf(moment, zone)}T00:00:00Z`)

  it("are as many days of the calendar, at the same hour unless the clocks skip it", () => {
    fc.assert(
      fc.property(moments, anyDays, zones, (moment, days, zone) => {
        const later = daysLater(moment, days, zone)
        expect(utcDay(later, zone) - utcDay(moment, zone)).toBe(days * 86_400_000)
        expect(daysBetween(moment, later, zone)).toBe(days)
        const { start, end } = dayOf(later, zone)
        if (end.getTime() - start.getTime() === 86_400_000) {
          expect(timeOf(later, zone)).toBe(timeOf(moment, zone))
        }
      }),
    )
  })

  it("have 24 hours each where no zone is given", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -99_999, max: 3000 }), (moment, days) => {
        const later = daysLater(moment, days)
        expect(later.getTime() - moment.getTime()).toBe(days * 86_400_000)
        expect(fullDaysBetween(moment, later)).toBe(days)
      }),
    )
  })

  it("are an hour later on the clock where the clocks skip the hour", () => {
    const later = (moment: string, zone: string) => daysLater(new Date(moment), 1, zone).toISOString()
    expect(later("2026-03-28T01:30:00Z", "Europe/Bucharest")).toBe("2026-03-29T01:30:00.000Z")
    expect(later("2026-03-07T07:30:00Z", "America/New_York")).toBe("2026-03-08T07:30:00.000Z")
  })
})

describe("days between two moments", () => {
  it("are midnights, not hours", () => {
    const between = (from: string, to: string) => daysBetween(from, to, "Europe/Bucharest")
    expect(between("2026-10-24T21:00:00Z", "2026-10-25T21:59:59.999Z")).toBe(0)
    expect(between("2026-10-25T21:59:59.999Z", "2026-10-25T22:00:00Z")).toBe(1)
    expect(between("2026-12-31T22:00:00Z", "2026-12-31T21:59:59.999Z")).toBe(-1)
  })

  it("are full ones where each has to have 24 hours", () => {
    expect(fullDaysBetween("2026-03-28T12:00:00Z", "2026-03-29T11:59:59.999Z")).toBe(0)
    expect(fullDaysBetween("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")).toBe(1)
  })
})
