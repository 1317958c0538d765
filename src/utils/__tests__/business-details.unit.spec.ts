import { companyFacts, withCompanyFacts } from "../business-details"
import { dayIn, documentZone, taxCurrencyOf } from "../document-zone"

describe("changed business details", () => {
  it("are found under their plain names, and no other name brings the old ones back", () => {
    const before = { cui: "14399840", reg_com: "J1/2/2020", vip: true }
    const after = withCompanyFacts(before, { tax_id: null, iban: "RO49", bank_name: undefined })
    expect(after).toEqual({ reg_com: "J1/2/2020", vip: true, tax_id: null, iban: "RO49" })
    expect(companyFacts(after)).toMatchObject({ tax_id: null, register_number: "J1/2/2020", iban: "RO49" })
    expect(withCompanyFacts(null, {})).toEqual({})
  })
})

describe("a seller's country", () => {
  it("says whose day it is and in which currency taxes are", () => {
    expect([documentZone("RO"), documentZone("us"), documentZone(null)]).toEqual([
      ...["Europe/Bucharest", "UTC", "UTC"],
    ])
    expect(dayIn("2026-12-31T22:30:00Z", documentZone("ro"))).toBe("2027-01-01")
    expect([taxCurrencyOf("ro"), taxCurrencyOf("de"), taxCurrencyOf(undefined)]).toEqual(["ron", null, null])
  })
})
