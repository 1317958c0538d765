import { wrongFieldsOf } from "../../../customers/business-form"
import { daysOverdue } from "../../days-overdue"
import { quickFilterOf, searchOfState, toggled } from "../../order-states"

const paramsOf = (search: string) => new URLSearchParams(search)

describe("the address of the orders' list", () => {
  it("keeps search and filters in another tab, and begins there with its first page in its own order", () => {
    const params = paramsOf('?q=Ana&paid=["none"]&order=-total&offset=40&state=closed')
    expect(Object.fromEntries(paramsOf(searchOfState(params, "canceled")))).toEqual({
      q: "Ana",
      paid: '["none"]',
      state: "canceled",
    })
    expect(searchOfState(paramsOf("?state=closed"), "active")).toBe("")
  })

  it("puts a quick filter on and takes it off again, leaving the others", () => {
    const filter = quickFilterOf("toDeliver", "user_1")
    const on = toggled(paramsOf("?q=Ana&offset=20"), filter)
    expect(Object.fromEntries(on)).toEqual({ q: "Ana", delivered: '["none","partial"]' })
    expect(toggled(on, filter).toString()).toBe("q=Ana")
  })

  it("puts a quick filter in the place of another choice of the same thing", () => {
    const on = toggled(paramsOf('?owner_id=["user_2"]'), quickFilterOf("mine", "user_1"))
    expect(on.get("owner_id")).toBe('["user_1"]')
  })
})

describe("an invoice that is due", () => {
  const noon = (day: string) => new Date(`${day}T12:00:00`)
  it.each([
    ["2026-03-10", "2026-03-11", 0],
    ["2026-03-10", "2026-03-10", 0],
    ["2026-03-10", "2026-03-09", 1],
    // Over the night in which clocks change.
    ["2026-04-02", "2026-03-27", 6],
  ])("on %s, due on %s, is %i days late", (today, due, days) => {
    expect(daysOverdue(noon(due).toISOString(), noon(today).getTime())).toBe(days)
  })

  it("is not late in the evening of its day", () => {
    const due = new Date("2026-03-10T00:00:00")
    expect(daysOverdue(due.toISOString(), new Date("2026-03-10T23:30:00").getTime())).toBe(0)
  })
})

describe("business details", () => {
  const form = { tax_id: "", register_number: "", bank_name: "", iban: "" }
  it.each([
    [{ tax_id: "RO 18547290", iban: "RO49 AAAA 1B31 0075 9384 0000" }, []],
    [{ tax_id: "ro18547291" }, ["tax_id"]],
    // The server knows in which country it would be a tax id.
    [{ tax_id: "18547291" }, []],
    [{ tax_id: "DE811907980" }, []],
    [{ iban: "RO49 AAAA 1B31 0075 9384 0001" }, ["iban"]],
    [{}, []],
  ])("%j are wrong at %j", (given, wrong) => {
    expect(wrongFieldsOf({ ...form, ...given })).toEqual(wrong)
  })
})
