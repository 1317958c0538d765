/// <reference types="jest" />
import { namesFormOf, namesInputOf } from "../names-form"

describe("a name in two languages", () => {
  it("is shown in both when it differs", () => {
    const stage = { name: "New", names: { en: "New", ro: "Nou" } }
    expect(namesFormOf(stage, "ro")).toEqual({ name_en: "New", name_ro: "Nou" })
  })

  it("is shown once, in the dashboard's language, when it is the same", () => {
    expect(namesFormOf({ name: "Demo" }, "en")).toEqual({ name_en: "Demo", name_ro: "" })
    expect(namesFormOf({ name: "Demo", names: { en: "Demo", ro: "Demo" } }, "ro")).toEqual({
      name_en: "",
      name_ro: "Demo",
    })
    expect(namesFormOf({ name: "Demo" }, "de")).toEqual({ name_en: "Demo", name_ro: "" })
  })

  it("stands for the language that was left empty, so that an old name there goes away", () => {
    expect(namesInputOf({ name_en: "Demo", name_ro: "" })).toEqual({
      name: "Demo",
      names: { en: "Demo", ro: "Demo" },
    })
    expect(namesInputOf({ name_en: "", name_ro: "Vizită" })).toEqual({
      name: "Vizită",
      names: { en: "Vizită", ro: "Vizită" },
    })
  })

  it("survives being opened and saved", () => {
    for (const language of ["en", "ro"]) {
      for (const names of [
        { name_en: "New", name_ro: "Nou" },
        { name_en: language === "en" ? "Demo" : "", name_ro: language === "ro" ? "Demo" : "" },
      ]) {
        expect(namesFormOf(namesInputOf(names), language)).toEqual(names)
      }
    }
  })
})
