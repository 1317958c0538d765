import { dayIn } from "../days"
import { documentZone, taxCurrencyOf } from "../document-zone"

describe("a seller's country", () => {
  it("says whose day it is and in which currency taxes are", () => {
    expect([documentZone("RO"), documentZone("us"), documentZone(null)]).toEqual([
      ...["Europe/Bucharest", "UTC", "UTC"],
    ])
    expect(dayIn("2026-12-31T22:30:00Z", documentZone("ro"))).toBe("2027-01-01")
    expect([taxCurrencyOf("ro"), taxCurrencyOf("de"), taxCurrencyOf(undefined)]).toEqual(["ron", null, null])
  })
})
