import { errorText } from "../../../src/errors"
import { buildShop, type DashboardUser } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { type Answer, buildTeam, ok, type Placed, type Seller, sellerOf } from "../../helpers/selling"

export const errorAnswers: HostSuite = ({ api, getContainer }) => {
  let user: DashboardUser
  let rep: Seller
  let placed: Placed

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    user = team.rep
    rep = sellerOf(api, team.rep, shop)
    await rep.prepare()
    placed = await rep.place()
  })

  /** That a refusal has its code, place and params, and the sentence that the catalogue has for them. */
  async function refusedAs(answer: Promise<Answer>, status: number, expected: object) {
    const { status: got, data } = await answer
    expect([got, data]).toMatchObject([status, expected])
    expect(Object.keys(data).sort()).toEqual(["code", "details", "message", "type"])
    expect(Object.keys(data.details)).toContain("params")
    return data
  }

  it.each([
    ["a field that is not known", { nope: 1 }, "field_unknown", "nope", { fields: ["nope"] }],
    ["a field of another type", { note: 7 }, "field_wrong_type", "note", { expected: "string" }],
    ["a long text", { company_name: "x".repeat(201) }, "field_too_long", "company_name", { max: 200 }],
    ["too many values", { tags: Array(99).fill("x") }, "field_too_many", "tags", {}],
    ["a refinement", { email: "a@" }, "email_invalid", "email", {}],
    ["a text that cannot be kept", { note: "a\u0000" }, "text_unstorable", "note", {}],
  ])("names code and field of %s", async (_, body, code, field, params) => {
    await refusedAs(rep.post("/leads", { name: "Ana", ...body }), 400, {
      ...{ type: "invalid_data", code },
      details: { field, params },
    })
  })

  it("names the path of a field in a list, and of one that was left out", async () => {
    const path = `/sales-orders/${placed.order.id}/deliveries`
    const items = (item: object) => rep.post(path, { items: [item] })
    const at = (field: string, code: string) => ({ code, details: { field } })
    await refusedAs(items({ line_id: placed.desk }), 400, at("items.0.quantity", "field_required"))
    await refusedAs(items({ line_id: "", quantity: 1 }), 400, at("items.0.line_id", "field_invalid"))
    await refusedAs(rep.get("/leads?limit=0"), 400, at("limit", "field_too_small"))
    await refusedAs(rep.get("/leads?order=nope"), 400, at("order", "field_not_among"))
    await refusedAs(rep.get("/leads?nope=1"), 400, at("nope", "field_unknown"))
  })

  it("says which record is not there, and what a role may not do", async () => {
    const missing = await refusedAs(rep.get("/leads/none"), 404, {
      ...{ type: "not_found", code: "record_not_found", message: "Lead none was not found" },
      details: { params: { record: "lead", id: "none" } },
    })
    expect(errorText(missing.code, missing.details.params, "ro")).toMatch(/^Leadul none: nu există/)
    await refusedAs(rep.post("/stages", { name: "x" }), 403, { type: "forbidden", code: "may_not_configure" })
  })

  it("names the line of an order", async () => {
    const items = [{ line_id: placed.desk, quantity: 3 }]
    const refused = await refusedAs(rep.deliver(placed.order.id, { items }), 400, {
      code: "quantity_over_total",
      details: { field: "items", line_id: placed.desk, params: { action: "deliver", quantity: 3, total: 2 } },
    })
    expect(refused.message).toBe(errorText(refused.code, refused.details.params, "en"))
  })

  it("holds the record as it is now, also where a workflow runs another one", async () => {
    const { opportunity } = ok(await rep.post("/opportunities", { title: "Birouri" }))
    const stale = { version: 99 }
    for (const path of ["", "/win"]) {
      await refusedAs(rep.post(`/opportunities/${opportunity.id}${path}`, { ...stale }), 409, {
        ...{ type: "conflict", code: "version_stale" },
        details: { opportunity: { id: opportunity.id }, params: { version: opportunity.version, given: 99 } },
      })
    }
  })

  it("has a code for a body that cannot be read", async () => {
    const headers = { ...user.headers, "content-type": "application/json" }
    const broken = api
      .post("/admin/crm/leads", "{", { headers })
      .catch((error: { response: unknown }) => error.response)
    await refusedAs(broken, 400, { type: "invalid_data", code: "body_unreadable" })
    const text = { headers: { ...user.headers, "content-type": "text/plain" } }
    const typed = api
      .post("/admin/crm/leads", "x", text)
      .catch((error: { response: unknown }) => error.response)
    await refusedAs(typed, 415, {
      code: "unsupported_media_type",
      details: { params: { types: ["application/json"], given: "text/plain" } },
    })
  })
}
