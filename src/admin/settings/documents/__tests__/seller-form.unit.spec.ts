import { lacksForInvoices, type SellerFields } from "../seller-form"

describe("a seller", () => {
  const whole = {
    name: "Magazin SRL",
    tax_id: "RO18547290",
    address_1: "Str. Horea 1",
    city: "Cluj-Napoca",
    iban: null,
  } as SellerFields

  it("is complete with name, tax ID and address", () => expect(lacksForInvoices(whole)).toBe(false))

  it.each(["name", "tax_id", "address_1", "city"])("is not complete without %s", (field) => {
    expect(lacksForInvoices({ ...whole, [field]: null })).toBe(true)
    expect(lacksForInvoices({ ...whole, [field]: " " })).toBe(true)
  })
})
