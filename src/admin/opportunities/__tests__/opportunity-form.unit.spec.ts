import { opportunityFormOf, opportunityInputOf, opportunitySchema } from "../opportunity-form"

jest.mock("react-i18next", () => ({ getI18n: () => ({ language: "ro" }) }))

const complaints = (filled: Record<string, unknown>, required: string[]) => {
  const form = { ...opportunityFormOf(), title: "Birouri", ...filled }
  const { error } = opportunitySchema((key) => key, required).safeParse(form)
  return error?.issues.map(({ path }) => path.join(".")) ?? []
}

describe("the form of an opportunity", () => {
  it("wants what its stage asks for; a customer brings the contact along", () => {
    const required = ["email", "amount", "expected_close_date"]
    expect(complaints({}, [])).toEqual([])
    expect(complaints({ amount: "0" }, required)).toEqual(required)
    expect(
      complaints({ customer_id: "cus_1", amount: "10,5", expected_close_date: "2027-01-31" }, required),
    ).toEqual([])
  })

  it("takes a probability between 0 and 100, or none", () => {
    expect(
      ["", "0", "100", "101", "12,5", "mult"].map((probability) => complaints({ probability }, []).length),
    ).toEqual([0, 0, 0, 1, 1, 1])
  })

  it("says of a change only what changed, and that an emptied field is empty", () => {
    const form = { ...opportunityFormOf(), title: "Birouri", amount: "1.500,5" }
    expect(opportunityInputOf(form, { amount: true, probability: true })).toEqual({
      amount: 1500.5,
      probability: null,
    })
    expect(opportunityInputOf(form)).toEqual({
      title: "Birouri",
      amount: 1500.5,
      priority: "medium",
      tags: [],
    })
  })
})
