import { createDashboardUser, type DashboardUser, seedDefaults } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HttpRole } from "../../../src/types/http"
import type { HostSuite } from "../../helpers/in-one-host"

type Stage = { id: string; key: string; kind: string; name: string }

export const configuration: HostSuite = ({ api, getContainer }) => {
  let manager: DashboardUser
  let rep: DashboardUser
  let crm: CrmClient
  let reps: CrmClient

  beforeAll(async () => {
    await seedDefaults(getContainer())
    manager = await createDashboardUser(getContainer(), { first_name: "Maria" })
    rep = await createDashboardUser(getContainer(), { first_name: "Radu" })
    crm = crmClient(api, manager)
    reps = crmClient(api, rep)
    await crm.get("me")
    await reps.get("me")
  })

  const stagesNow = async (): Promise<Stage[]> => (await crm.get("stages")).data.stages
  const stage = async (key: string) => (await stagesNow()).find((each) => each.key === key) as Stage

  it("stages: are added, changed, ordered and deleted within the rules", async () => {
    const made = await crm.post("stages", { name: "Demonstrație făcută", probability: 30, rotting_days: 5 })
    expect(made.data.stage).toMatchObject({
      key: "demonstratie_facuta",
      kind: "open",
      probability: 30,
      color: "grey",
    })
    expect((await crm.post("stages", { name: "Demonstrație făcută" })).data.stage.key).toBe(
      "demonstratie_facuta_2",
    )
    const order = (await stagesNow()).map((each) => each.key)
    expect(order).toEqual([
      ...["new", "visited", "offer_in_progress", "offer_sent", "active_order"],
      ...["demonstratie_facuta", "demonstratie_facuta_2", "contracted", "lost"],
    ])

    const taken = await crm.post("stages", { name: "Altă", triggers: ["offer_sent"] })
    expect(taken.status).toBe(409)
    expect(taken.data.message).toContain("Offer sent")
    const { id } = made.data.stage
    expect((await crm.post(`stages/${id}`, { triggers: ["order_placed"] })).status).toBe(409)
    const accepted = await crm.post(`stages/${id}`, {
      triggers: ["offer_accepted"],
      names: { ro: "Demo" },
      folded: true,
    })
    expect(accepted.data.stage).toMatchObject({
      triggers: ["offer_accepted"],
      names: { ro: "Demo" },
      folded: true,
    })
    expect((await crm.post(`stages/${(await stage("lost")).id}`, { kind: "open" })).status).toBe(409)

    const ids = (await stagesNow()).map((each) => each.id)
    const reversed = await crm.post("stages/reorder", { stage_ids: [...ids].reverse() })
    expect(reversed.data.stages.map((each: Stage) => each.id)).toEqual([...ids].reverse())
    for (const stage_ids of [ids.slice(1), [...ids, ids[0]], [...ids.slice(1), ids[1]], []]) {
      expect((await crm.post("stages/reorder", { stage_ids })).status).toBe(400)
    }
    await crm.post("stages/reorder", { stage_ids: ids })

    const deals = []
    for (const title of ["a", "b"]) {
      deals.push(
        (await crm.post("opportunities", { title, stage_id: id, currency_code: "eur" })).data.opportunity,
      )
    }
    const visited = await stage("visited")
    expect((await crm.post("opportunities", { title: "z", stage_id: visited.id })).status).toBe(200)
    const full = await crm.delete(`stages/${id}`)
    expect(full.status).toBe(409)
    expect(full.data.details.stage.id).toBe(id)
    expect((await crm.delete(`stages/${id}?target_stage_id=${id}`)).status).toBe(400)
    expect((await crm.delete(`stages/${id}?target_stage_id=${(await stage("lost")).id}`)).status).toBe(400)
    expect((await crm.delete(`stages/${id}?target_stage_id=${visited.id}`)).data).toEqual({
      id,
      object: "stage",
      deleted: true,
    })
    const { data } = await crm.get("board")
    const column = data.stages.find((each: Stage) => each.id === visited.id)
    expect(column.opportunities.map((card: { title: string }) => card.title)).toEqual(["z", "b", "a"])
    expect(column.opportunities[1].probability).toBe(20)
    const { history } = (await crm.get(`opportunities/${deals[0].id}/history`)).data
    expect(history[0]).toMatchObject({ from_stage_id: id, to_stage_id: visited.id, trigger: "move" })
    expect((await crm.post(`opportunities/${deals[0].id}/undo`, {})).status).toBe(409)
    for (const key of ["contracted", "lost"]) {
      expect((await crm.delete(`stages/${(await stage(key)).id}`)).status).toBe(409)
    }
    expect((await crm.delete("stages/crmstg_none")).status).toBe(404)
  })

  it("teams, roles and reps: who sees what is set here, and somebody can always set it", async () => {
    const { team } = (await crm.post("teams", { name: "Nord" })).data
    expect((await crm.post("teams", { name: "Nord" })).status).toBe(409)
    expect((await crm.post(`teams/${team.id}`, { name: "Nord-Vest" })).data.team.name).toBe("Nord-Vest")
    const made = await crm.post("roles", {
      name: "Telesales",
      permissions: { lead: { read: "team", write: "own" } },
      max_discount_percent: 5,
    })
    const { role } = made.data
    expect(role).toMatchObject({ key: "telesales", can_configure: false, max_discount_percent: 5 })
    expect(role.permissions).toMatchObject({
      lead: { read: "team", write: "own", delete: "none" },
      offer: { read: "none", write: "none", delete: "none" },
    })
    const widened = await crm.post(`roles/${role.id}`, { permissions: { lead: { delete: "own" } } })
    expect(widened.data.role.permissions.lead).toEqual({ read: "team", write: "own", delete: "own" })

    const cells = [{ lead: { read: "all" } }, { lead: { write: "team" } }, { offer: { read: "own" } }]
    await Promise.all(cells.map((permissions) => crm.post(`roles/${role.id}`, { permissions })))
    expect((await crm.get(`roles/${role.id}`)).data.role.permissions).toMatchObject({
      lead: { read: "all", write: "team", delete: "own" },
      offer: { read: "own", write: "none" },
    })

    const lead = (await reps.post("leads", { name: "Ion" })).data.lead
    const saved = await crm.post("reps", { user_id: rep.user.id, role_key: "team_lead", team_id: team.id })
    expect(saved.data.rep).toMatchObject({
      user_id: rep.user.id,
      role: { key: "team_lead" },
      team: { name: "Nord-Vest" },
      user: { first_name: "Radu", email: rep.user.email },
    })
    expect((await reps.get("me")).data.me).toMatchObject({
      role: "team_lead",
      team_id: team.id,
      can_configure: false,
    })
    expect((await reps.get(`leads/${lead.id}`)).data.lead.team_id).toBe(team.id)
    expect((await crm.delete(`teams/${team.id}`)).status).toBe(409)

    const own = (await crm.get("reps", { user_id: [manager.user.id] })).data.reps[0]
    for (const refused of [
      await crm.post(`reps/${own.id}`, { role_key: "sales_rep" }),
      await crm.post("reps", { user_id: manager.user.id, role_key: "sales_rep" }),
      await crm.delete(`reps/${own.id}`),
      await crm.post(`roles/${own.role_id}`, { can_configure: false }),
      await crm.delete(`roles/${own.role_id}`),
    ]) {
      expect(refused.status).toBe(409)
      expect(refused.data.message).toMatch(/Nobody could configure|still has/)
    }
    expect((await crm.get("me")).data.me.can_configure).toBe(true)

    const { id } = saved.data.rep
    expect((await crm.post(`reps/${id}`, { role_id: role.id, team_id: null })).data.rep).toMatchObject({
      team: null,
    })
    expect((await reps.get(`leads/${lead.id}`)).data.lead.team_id).toBeNull()
    expect((await crm.delete(`teams/${team.id}`)).status).toBe(200)
    expect((await crm.delete(`reps/${id}?inherit_user_id=none`)).data).toEqual({
      id,
      object: "rep",
      deleted: true,
    })
    expect((await reps.get("leads")).status).toBe(403)
    expect((await crm.post("reps", { user_id: rep.user.id })).data.rep).toMatchObject({
      id,
      role_id: role.id,
    })
    expect((await crm.post("reps", { user_id: rep.user.id, role_key: "sales_rep" })).data.rep.id).toBe(id)
    expect((await reps.get("leads")).data.count).toBe(1)
    expect((await crm.delete(`roles/${role.id}`)).status).toBe(200)
    const { roles } = (await crm.get("roles")).data
    expect(roles.map((each: HttpRole) => [each.key, each.is_default]).sort()).toEqual([
      ["sales_manager", false],
      ["sales_rep", true],
      ["team_lead", false],
    ])
    expect((await crm.get("reps")).data.reps[0].role.is_default).toBe(false)
  })

  it("required fields: are asked of what starts in a stage, and then stay filled in; documents are not asked", async () => {
    const required_fields = ["amount", "email", "customer_id"]
    const made = await crm.post("stages", { name: "Calificat", required_fields })
    const { id: stage_id } = made.data.stage
    const message = (fields: string) => expect.stringContaining(`Stage "Calificat" asks for: ${fields}.`)
    const refused = (fields: string) => ({ status: 400, data: { message: message(fields) } })
    const create = (body: object) => reps.post("opportunities", { title: "x", stage_id, ...body })
    expect(await create({})).toMatchObject(refused("amount, e-mail, customer"))
    expect(await create({ email: "a@b.ro", amount: 0 })).toMatchObject(refused("amount, customer"))

    const { lead } = (await reps.post("leads", { name: "Ion", email: "ion@lipsa.ro" })).data
    const convert = (opportunity: object) =>
      reps.post(`leads/${lead.id}/convert`, { opportunity: { stage_id, ...opportunity } })
    const { headers } = manager
    const customers = async () => (await api.get("/admin/customers?q=ion@lipsa.ro", { headers })).data.count
    expect(await convert({})).toMatchObject(refused("amount"))
    expect((await reps.get(`leads/${lead.id}`)).data.lead.status).toBe("new")
    expect(await customers()).toBe(0)
    const { opportunity } = (await convert({ amount: 7 })).data
    expect([opportunity.stage_id, await customers()]).toEqual([stage_id, 1])

    const edit = (body: object) => reps.post(`opportunities/${opportunity.id}`, body)
    for (const [body, fields] of [
      [{ title: "y", amount: 0 }, "amount"],
      [{ email: "" }, "e-mail"],
      [{ email: null, customer_id: null }, "e-mail, customer"],
    ] as const) {
      const { status, data } = await edit(body)
      const word = fields.includes(",") ? "these" : "this"
      const asked = `Stage "Calificat" asks for ${word}: ${fields}.`
      expect([status, data.message]).toEqual([400, expect.stringContaining(asked)])
    }
    expect((await edit({ title: "z", amount: 8 })).data.opportunity).toMatchObject({
      ...{ title: "z", amount: 8, version: opportunity.version + 1 },
      ...{ email: "ion@lipsa.ro", customer_id: opportunity.customer_id },
    })
    // What came without, as by a document, is not held up: only what it has may not be taken away.
    await crm.post(`stages/${stage_id}`, { required_fields: [...required_fields, "source"] })
    expect((await edit({ priority: "high", source: null })).status).toBe(200)
    expect((await edit({ source: "târg" })).status).toBe(200)
    expect((await edit({ source: "" })).status).toBe(400)
  })

  it("lost reasons: are the store's own, and stay while deals name them", async () => {
    const { lost_reason } = (
      await crm.post("lost-reasons", { name: "Firmă închisă", names: { en: "Closed down" } })
    ).data
    expect(lost_reason).toMatchObject({ key: null, is_active: true, rank: 6 })
    const deal = (await crm.post("opportunities", { title: "a" })).data.opportunity
    await crm.post(`opportunities/${deal.id}/lose`, { lost_reason_id: lost_reason.id })
    expect((await crm.delete(`lost-reasons/${lost_reason.id}`)).status).toBe(409)
    const off = await crm.post(`lost-reasons/${lost_reason.id}`, { is_active: false })
    expect(off.data.lost_reason.is_active).toBe(false)
    const { id } = (await crm.post("lost-reasons", { name: "x" })).data.lost_reason
    expect((await crm.delete(`lost-reasons/${id}`)).data).toEqual({
      id,
      object: "lost_reason",
      deleted: true,
    })
    expect((await crm.get("lost-reasons")).data).toMatchObject({ count: 7, offset: 0 })
  })

  it("is read by every rep and written by none but those who may configure; bad input is a 4xx", async () => {
    const things = ["stages", "lost-reasons", "teams", "reps", "roles"]
    for (const thing of things) {
      const { status, data } = await reps.get(thing)
      expect([thing, status]).toEqual([thing, 200])
      const first = data[thing.replace("-", "_")]?.[0]
      const body = thing === "reps" ? { user_id: rep.user.id, role_key: "sales_manager" } : { name: "x" }
      expect([thing, (await reps.post(thing, body)).status]).toEqual([thing, 403])
      if (first) {
        const { user_id: _, ...change } = body as Record<string, unknown>
        expect([thing, (await reps.post(`${thing}/${first.id}`, change)).status]).toEqual([thing, 403])
        expect([thing, (await reps.delete(`${thing}/${first.id}`)).status]).toEqual([thing, 403])
      }
      expect([
        thing,
        (await crm.post(`${thing}/none`, thing === "reps" ? {} : { name: "x" })).status,
      ]).toEqual([thing, 404])
      expect([thing, (await crm.delete(`${thing}/none`)).status]).toEqual([thing, 404])
      expect([thing, (await crm.post(thing, { nonsense: 1 })).status]).toEqual([thing, 400])
    }
    const bad: [string, Record<string, unknown>][] = [
      ["stages", { name: "x", probability: 101 }],
      ["stages", { name: "x", triggers: ["nonsense"] }],
      ["stages", { name: "x", rotting_days: 0 }],
      ["stages", { name: "x", required_fields: ["nonsense"] }],
      ["stages", { name: "nul\u0000" }],
      ["roles", { name: "x", permissions: { lead: { read: "everything" } } }],
      ["roles", { name: "x", permissions: { nonsense: {} } }],
      ["roles", { name: "x", max_discount_percent: 101 }],
      ["reps", { user_id: "user_none" }],
      ["reps", { user_id: rep.user.id, role_key: "nonsense" }],
      ["reps", { user_id: rep.user.id, team_id: "crmteam_none" }],
      ["lost-reasons", { name: "" }],
    ]
    for (const [thing, body] of bad) {
      expect([thing, body, (await crm.post(thing, body)).status]).toEqual([thing, body, 400])
    }
  })
}
