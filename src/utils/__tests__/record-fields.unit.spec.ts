import { fieldsBut, fieldsOn, labelOf, namesOf, notesLast, type RecordField } from "../record-fields"

const FIELDS = [
  { name: "name", type: "text", label: "fields.name", is_required: true, shown_on: ["form", "export"] },
  { name: "note", type: "long_text", label: "fields.note", shown_on: ["form"] },
  { name: "tags", type: "tags", label: "fields.tags", shown_on: ["details", "export"] },
  { name: "email", type: "email", label: "fields.email", shown_on: ["form", "contact"] },
] as const satisfies readonly RecordField[]

describe("the fields of a record", () => {
  it("are found by the place where they appear, in the order of their declaration", () => {
    expect(namesOf(fieldsOn(FIELDS, "form"))).toEqual(["name", "note", "email"])
    expect(namesOf(fieldsOn(FIELDS, "export"))).toEqual(["name", "tags"])
  })

  it("are told apart by their type", () => {
    expect(namesOf(fieldsBut(FIELDS, "long_text", "tags"))).toEqual(["name", "email"])
  })

  it("are asked for with the long texts behind the others", () => {
    expect(namesOf(notesLast(FIELDS))).toEqual(["name", "tags", "email", "note"])
  })

  it("have a label; what is no field is called by its name", () => {
    expect(labelOf(FIELDS, "email")).toBe("fields.email")
    expect(labelOf(FIELDS, "fax")).toBe("fax")
  })
})
