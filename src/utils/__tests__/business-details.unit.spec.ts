import { companyFacts, withCompanyFacts } from "../business-details"

describe("changed business details", () => {
  it("are found under their plain names, and no other name brings the old ones back", () => {
    const before = { cui: "14399840", reg_com: "J1/2/2020", vip: true }
    const after = withCompanyFacts(before, { tax_id: null, iban: "RO49", bank_name: undefined })
    expect(after).toEqual({ reg_com: "J1/2/2020", vip: true, tax_id: null, iban: "RO49" })
    expect(companyFacts(after)).toMatchObject({ tax_id: null, register_number: "J1/2/2020", iban: "RO49" })
    expect(withCompanyFacts(null, {})).toEqual({})
  })
})
