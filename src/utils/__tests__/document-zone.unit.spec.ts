import { dayIn, daysLater, documentZone, taxCurrencyOf } from "../document-zone"

describe("a seller's country", () => {
  it("says whose day it is and in which currency taxes are", () => {
    expect([documentZone("RO"), documentZone("us"), documentZone(null)]).toEqual([
      ...["Europe/Bucharest", "UTC", "UTC"],
    ])
    expect(dayIn("2026-12-31T22:30:00Z", documentZone("ro"))).toBe("2027-01-01")
    expect([taxCurrencyOf("ro"), taxCurrencyOf("de"), taxCurrencyOf(undefined)]).toEqual(["ron", null, null])
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
