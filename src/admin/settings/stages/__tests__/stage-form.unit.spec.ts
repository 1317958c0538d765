/// <reference types="jest" />
import type { HttpStage } from "../../../../types/http"
import { stageFormOf, stageInputOf, stageSchema } from "../stage-form"

jest.mock("react-i18next", () => ({ getI18n: () => ({ language: "ro" }) }))

const stage: HttpStage = {
  id: "crmstg_1",
  key: "visited",
  name: "Visited",
  names: { en: "Visited", ro: "Vizitat" },
  rank: 1,
  kind: "open",
  probability: 20,
  color: "blue",
  folded: false,
  rotting_days: null,
  triggers: ["order_placed", "offer_sent"],
  required_fields: ["amount", "email"],
}

const t = (key: string) => key
const problems = (changes: object) => {
  const { error } = stageSchema(t).safeParse({ ...stageFormOf(stage, "ro"), ...changes })
  return error?.issues.map(({ path }) => path.join("."))
}

describe("the form of a stage", () => {
  it("sends a new stage whole, an empty limit as none", () => {
    expect(stageInputOf(stageFormOf(stage, "ro"))).toEqual({
      name: "Visited",
      names: { en: "Visited", ro: "Vizitat" },
      kind: "open",
      probability: 20,
      color: "blue",
      folded: false,
      rotting_days: null,
      triggers: ["offer_sent", "order_placed"],
      required_fields: ["email", "amount"],
    })
  })

  it("sends of a stage that is there what changed and nothing else", () => {
    const form = { ...stageFormOf(stage, "ro"), rotting_days: "9", name_ro: "Vizită" }
    expect(stageInputOf(form, { rotting_days: true })).toEqual({ rotting_days: 9 })
    expect(stageInputOf(form, { name_ro: true })).toEqual({
      name: "Visited",
      names: { en: "Visited", ro: "Vizită" },
    })
    expect(stageInputOf({ ...form, rotting_days: "" }, { rotting_days: true })).toEqual({
      rotting_days: null,
    })
    expect(stageInputOf(form, {})).toEqual({})
  })

  it("takes whole numbers of the server's range, and one name at least", () => {
    expect(problems({})).toBeUndefined()
    expect(problems({ name_en: " ", name_ro: "Vizitat" })).toBeUndefined()
    expect(problems({ name_en: " ", name_ro: "" })).toEqual(["name_en"])
    for (const probability of ["-1", "101", "12,5", "mult"])
      expect(problems({ probability })).toEqual(["probability"])
    for (const rotting_days of ["0", "3651", "1,5"])
      expect(problems({ rotting_days })).toEqual(["rotting_days"])
    expect(problems({ probability: "", rotting_days: "3650" })).toBeUndefined()
  })
})
