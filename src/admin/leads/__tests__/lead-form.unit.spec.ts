import { leadFormOf, leadInputOf, leadSchema } from "../lead-form"

const t = (key: string) => key

describe("a lead's form", () => {
  it("starts with what the lead says, and with whose a new one is", () => {
    const lead = { name: "Ana", phone: "0740123456", email: null, tags: ["vip"], owner_id: null }
    expect(leadFormOf(lead, "user_1")).toEqual({
      name: "Ana",
      company_name: "",
      email: "",
      phone: "0740123456",
      source: "",
      tags: ["vip"],
      note: "",
      owner_id: "",
    })
    expect(leadFormOf(undefined, "user_1")).toMatchObject({ name: "", tags: [], owner_id: "user_1" })
  })

  it("empties what is empty, leaves the owner, and calls a company without a person by its name", () => {
    const form = { ...leadFormOf(), company_name: " Firma SRL ", email: " " }
    expect(leadInputOf(form)).toEqual({
      name: "Firma SRL",
      company_name: "Firma SRL",
      email: null,
      phone: null,
      source: null,
      tags: [],
      note: null,
      owner_id: undefined,
    })
  })

  it("wants a person or a company, and an e-mail that is one", () => {
    expect(leadSchema(t).safeParse(leadFormOf()).error?.issues).toMatchObject([
      { path: ["name"], message: "leads.whoIsIt" },
    ])
    const wrong = { ...leadFormOf(), name: "Ana", email: "ana" }
    expect(leadSchema(t).safeParse(wrong).error?.issues).toMatchObject([{ path: ["email"] }])
    expect(leadSchema(t).safeParse({ ...wrong, email: "ana@x.ro" }).success).toBe(true)
  })
})
