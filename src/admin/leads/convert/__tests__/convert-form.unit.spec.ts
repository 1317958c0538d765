import type { HttpLead } from "../../../../types/http"
import { missingOfLead, convertFormOf, convertInputOf, convertSchema, waysOf } from "../convert-form"

jest.mock("react-i18next", () => ({ getI18n: () => ({ language: "en" }) }))

const lead = (fields: Partial<HttpLead> = {}) =>
  ({
    name: "Ana Pop",
    company_name: null,
    email: "ana@x.ro",
    phone: null,
    source: null,
    ...fields,
  }) as HttpLead

const complaints = (
  way: "new" | "existing" | "opportunity",
  filled: Record<string, string>,
  required: string[],
) => {
  const missing = missingOfLead(lead(), required)
  const form = { ...convertFormOf(lead(), way, "ron"), ...filled }
  const { error } = convertSchema((key) => key, missing, required).safeParse(form)
  return error?.issues.map(({ path }) => path.join(".")) ?? []
}

describe("converting a lead", () => {
  it("asks for what the stage wants and the lead does not say", () => {
    const required = ["contact_name", "email", "phone", "amount", "customer_id", "expected_close_date"]
    expect(missingOfLead(lead(), required)).toEqual(["phone", "expected_close_date"])
  })

  it("offers a new customer only where one can be made", () => {
    expect(waysOf(lead(), ["customer_id"])).toContain("new")
    expect(waysOf(lead({ email: null }), ["customer_id"])).toEqual(["existing", "opportunity"])
    expect(waysOf(lead({ email: null }), [])).toContain("new")
  })

  it("complains of gaps of the way that was chosen, and of no other", () => {
    expect(complaints("new", {}, [])).toEqual([])
    expect(complaints("new", { title: " " }, ["phone", "amount"])).toEqual(["title", "phone", "amount"])
    expect(complaints("new", { amount: "0", phone: "0740123456" }, ["phone", "amount"])).toEqual(["amount"])
    expect(complaints("existing", {}, [])).toEqual(["customer_id"])
    expect(complaints("opportunity", { title: "" }, ["phone", "amount"])).toEqual(["opportunity_id"])
  })

  it("says nothing of a new opportunity when there is one already", () => {
    const form = { ...convertFormOf(lead(), "opportunity", "ron"), opportunity_id: "crmopp_1", amount: "5" }
    expect(convertInputOf(form)).toEqual({ opportunity_id: "crmopp_1" })
    expect(convertInputOf({ ...form, way: "existing", customer_id: "cus_1" })).toEqual({
      customer_id: "cus_1",
      opportunity: { title: "Ana Pop", currency_code: "ron", amount: 5 },
    })
  })
})
