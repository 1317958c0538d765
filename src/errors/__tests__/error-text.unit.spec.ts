import { MedusaError } from "@medusajs/framework/utils"
import { crmError, isCrmError } from "../crm-error"
import { nestedError, errorText } from "../index"

describe("an error of the catalogue", () => {
  it("is Medusa's own kind of error, with code, English sentence, field, line and params", () => {
    const error = crmError("amount_not_payable", { field: "amount", amount: 1.005, currency: "ron" })
    expect(MedusaError.isMedusaError(error)).toBe(true)
    expect(error).toMatchObject({
      type: "invalid_data",
      code: "amount_not_payable",
      message: "1.005 is no amount of ron that can be paid",
      details: { field: "amount", params: { amount: 1.005, currency: "ron" } },
    })
  })

  it("has no place where none is said", () => {
    expect(crmError("may_not_export").details).toEqual({ params: {} })
  })

  it("is known again as plain data, and nothing else is", () => {
    const plain = JSON.parse(JSON.stringify({ ...crmError("may_not_export") }))
    expect(isCrmError(plain)).toBe(true)
    for (const other of [null, undefined, "x", new Error("x"), { code: "may_not_export" }, { code: "none" }])
      expect(isCrmError(other)).toBe(false)
  })
})

describe("what is said of an error", () => {
  const say = (locale: "en" | "ro") => ({
    stage: (count: number) => errorText("stage_target_needed", { stage: "Nou", count }, locale),
    stale: () => errorText("version_stale", { record: "offer", version: 3, given: 2 }, locale),
  })

  it.each([
    [1, '"Nou" holds 1 opportunity. Say where it goes.', "„Nou” conține o oportunitate. Alege unde merge."],
    [2, '"Nou" holds 2 opportunities. Say where they go.', "„Nou” conține 2 oportunități. Alege unde merg."],
    [
      20,
      '"Nou" holds 20 opportunities. Say where they go.',
      "„Nou” conține 20 de oportunități. Alege unde merg.",
    ],
  ])("has the plural form of %d", (count, en, ro) => {
    expect([say("en").stage(count), say("ro").stage(count)]).toEqual([en, ro])
  })

  it("has words for what is no text", () => {
    expect(say("en").stale()).toMatch(
      /^This offer was changed by someone else meanwhile \(version 3, you had 2\)/,
    )
    expect(say("ro").stale()).toMatch(/^Altcineva a modificat între timp oferta \(versiunea 3, tu aveai 2\)/)
  })

  it("writes numbers and days as the language does", () => {
    const params = { amount: 1.5, number: "FCT-1", open: 1, total: 2, currency: "ron" }
    expect(errorText("payment_over_open", params, "ro")).toContain("încasa 1,5 pe factura FCT-1")
    expect(errorText("invoice_due_past", { due: "2026-02-01" }, "ro")).toContain("01.02.2026")
    expect(errorText("invoice_due_past", { due: "2026-02-01" }, "en")).toContain("2026-02-01")
  })

  it("says parts and the errors within an error in the same language", () => {
    const line = { item: "named_line", number: 2, name: "CHAIR" } as const
    const problems = [
      nestedError("variant_without_price", { line, title: "Scaun" }),
      nestedError("more_problems", { more: 3 }),
    ]
    expect(errorText("lines_unsellable", { problems }, "en")).toBe(
      'The product of line 2 (CHAIR): "Scaun" has no price. Add one in Medusa, or remove the line. And 3 more.',
    )
    expect(errorText("lines_unsellable", { problems }, "ro")).toBe(
      "Produsul (poziția 2 (CHAIR)): „Scaun” nu are preț. Adaugă unul în Medusa sau șterge poziția. Și încă 3.",
    )
  })

  it("takes a value for text, whatever it looks like", () => {
    const params = { name: "{{name}} $& <b>" }
    expect(errorText("file_empty", params, "en")).toBe('"{{name}} $& <b>" is empty')
  })
})
