import { type MergeableLead, mergedValues } from "../merge-values"

const lead = (fields: Partial<MergeableLead>): MergeableLead => ({
  id: "crmlead_1",
  name: "Ion Popescu",
  company_name: null,
  email: null,
  phone: null,
  source: null,
  note: null,
  tags: [],
  owner_id: null,
  team_id: null,
  ...fields,
})

describe("what a merge leaves", () => {
  const target = lead({ email: "ion@firma.ro", tags: ["vip"], note: "Sună luni." })
  const others = [
    lead({
      name: "I. Popescu",
      email: "other@firma.ro",
      phone: "0722",
      tags: ["târg", "vip"],
      note: "Are buget.",
    }),
    lead({
      name: "Ionel",
      company_name: "Firma SRL",
      phone: "0733",
      source: "web",
      owner_id: "u2",
      team_id: "t2",
    }),
  ]

  it("is the target's own, else the first that another has", () => {
    expect(mergedValues(target, others, {})).toEqual({
      name: "Ion Popescu",
      company_name: "Firma SRL",
      email: "ion@firma.ro",
      phone: "0722",
      source: "web",
      note: "Sună luni.\n\nI. Popescu:\nAre buget.",
      tags: ["vip", "târg"],
      owner_id: "u2",
      team_id: "t2",
    })
  })

  it("is what was chosen, also when that is nothing", () => {
    const chosen = { name: "Firma", phone: null, note: null, tags: [], owner_id: null, team_id: null }
    expect(mergedValues(target, others, chosen)).toMatchObject({ ...chosen, email: "ion@firma.ro" })
  })

  it("says a note once that all of them have", () => {
    expect(mergedValues(target, [lead({ note: "Sună luni." })], {}).note).toBe("Sună luni.")
    expect(mergedValues(lead({}), [lead({})], {}).note).toBeNull()
  })

  it("is refused when it is more than a lead can hold, unless somebody chooses", () => {
    const long = [lead({ note: "a".repeat(9000) }), lead({ note: "b".repeat(9000) })] as const
    expect(() => mergedValues(long[0], [long[1]], {})).toThrow(
      expect.objectContaining({
        code: "merge_note_too_long",
        details: expect.objectContaining({ field: "values.note" }),
      }),
    )
    expect(mergedValues(long[0], [long[1]], { note: "short" }).note).toBe("short")
    const tags = (letter: string) => Array.from({ length: 30 }, (_, index) => `${letter}${index}`)
    expect(() => mergedValues(lead({ tags: tags("a") }), [lead({ tags: tags("b") })], {})).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ field: "values.tags" }) }),
    )
  })
})
