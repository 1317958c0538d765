import type { HttpLead } from "../../../../types/http"
import { differingFields, mergedValue, mergeInputOf } from "../lead-merge"

const lead = (id: string, fields: Partial<HttpLead>) =>
  ({
    id,
    name: id,
    company_name: null,
    email: null,
    phone: null,
    source: null,
    owner_id: null,
    ...fields,
  }) as HttpLead

describe("merging leads", () => {
  const kept = lead("a", { name: "Ana", email: "ana@x.ro", phone: null })
  const others = [
    lead("b", { name: "Ana", email: "ana.pop@x.ro", phone: "0740123456" }),
    lead("c", { name: "A. Pop", email: "ana@x.ro", phone: null }),
  ]

  it("asks only where two leads say different things", () => {
    expect(differingFields([kept, ...others])).toEqual([
      { field: "name", values: ["Ana", "A. Pop"] },
      { field: "email", values: ["ana@x.ro", "ana.pop@x.ro"] },
    ])
  })

  it("leaves a lead's own values unless another one was chosen", () => {
    expect(mergeInputOf(kept, others, {})).toEqual({ lead_ids: ["b", "c"], values: {} })
    expect(mergeInputOf(kept, others, { name: "A. Pop" }).values).toEqual({ name: "A. Pop" })
  })

  it("forgets a choice when the lead it came from is left out", () => {
    const choices = { name: "A. Pop" }
    expect(mergedValue(kept, [others[0]], "name", choices)).toBe("Ana")
    expect(mergeInputOf(kept, [others[0]], choices)).toEqual({ lead_ids: ["b"], values: {} })
  })
})
