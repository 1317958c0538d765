import type { i18n } from "i18next"
import { setI18n } from "react-i18next"
import type { HttpOpportunity } from "../../../../types/http"
import { daysUntil } from "../../../shared/format/days"
import { daysToClosing, relativeDay } from "../card-data"
import { missingFields, requiredInputOf, requiredSchema } from "../../../opportunities/stage/required-fields"
import { card } from "../../__tests__/board-cards"

const now = new Date(2026, 10, 23, 15, 30).getTime()
const local = (day: number, hour = 12) => new Date(2026, 10, day, hour).toISOString()

describe("days on a card", () => {
  it("goes by the calendar, not by 24 hours", () => {
    expect(
      [local(22, 23), local(23, 1), local(23, 23), local(24, 1)].map((date) => daysUntil(date, now)),
    ).toEqual([-1, 0, 0, 1])
  })

  it("counts days of 23 and 25 hours as days", () => {
    expect(daysUntil(new Date(2027, 2, 29, 1).toISOString(), new Date(2027, 2, 27, 23).getTime())).toBe(2)
    expect(daysUntil(new Date(2026, 9, 26, 1).toISOString(), new Date(2026, 9, 24, 23).getTime())).toBe(2)
  })

  it("speaks the dashboard's language", () => {
    expect([relativeDay(-1, "en"), relativeDay(0, "ro"), relativeDay(3, "ro")]).toEqual([
      "yesterday",
      "azi",
      "peste 3 zile",
    ])
  })

  it("says when a deal is to close soon, or should have", () => {
    const closing = (day: string | null) => daysToClosing(day, now)
    expect(closing("2026-11-20T00:00:00.000Z")).toBe(-3)
    expect(closing("2026-11-30T00:00:00.000Z")).toBe(7)
    expect(closing("2026-12-01T00:00:00.000Z")).toBeUndefined()
    expect(closing(null)).toBeUndefined()
  })
})

describe("what a stage asks for", () => {
  const opportunity = { ...card("a", "new", "a"), amount: 0, email: "", phone: "1" } as HttpOpportunity
  const t = (key: string) => key

  // Numbers are read as the dashboard's language writes them.
  beforeAll(() => setI18n({ language: "en" } as i18n))

  it("is missing when it is null, empty or an amount of nothing", () => {
    expect(missingFields(opportunity, ["phone", "customer_id", "email", "amount", "unheard_of"])).toEqual([
      "customer_id",
      "email",
      "amount",
    ])
  })

  it("has to be filled in", () => {
    const schema = requiredSchema(t, ["amount", "email", "source"])
    const wrong = schema.safeParse({ amount: "0", email: "x", source: " " })
    expect(wrong.error?.issues.map(({ path }) => path[0]).sort()).toEqual(["amount", "email", "source"])
    expect(schema.safeParse({ amount: "5", email: "a@b.ro", source: "fair" }).success).toBe(true)
  })

  it("is sent, with an amount its currency", () => {
    expect(
      requiredInputOf({ amount: "5", source: " fair ", currency_code: "ron" }, ["amount", "source"]),
    ).toEqual({
      amount: 5,
      source: "fair",
      currency_code: "ron",
    })
    expect(requiredInputOf({ source: "fair", currency_code: "ron" }, ["source"])).toEqual({ source: "fair" })
  })
})
