import { createDashboardUser, type DashboardUser, seedDefaults } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"

/** Who is shown what, by role and team. That no route shows or does more is walked in scope.suite.ts. */
export const access: HostSuite = ({ api, getContainer }) => {
  const users: Record<string, DashboardUser> = {}
  const as: Record<string, CrmClient> = {}
  let team_id: string
  let records: { lead: string; opportunity: string; stage: string }

  const role = (name: string, role_key: string, team: string | null = null) =>
    as.manager.post("reps", { user_id: users[name].user.id, role_key, team_id: team })

  beforeAll(async () => {
    await seedDefaults(getContainer())
    for (const name of ["manager", "owner", "mate", "stranger"]) {
      users[name] = await createDashboardUser(getContainer(), { email: `${name}@crm.test` })
      as[name] = crmClient(api, users[name])
      await as[name].get("me")
    }
    team_id = (await as.manager.post("teams", { name: "Nord" })).data.team.id
    await role("owner", "sales_rep", team_id)
    const lead = (await as.owner.post("leads", { name: "Ion", email: "ion@crm.test" })).data.lead
    const { opportunity } = (await as.owner.post("opportunities", { title: "Birouri", amount: 5 })).data
    expect([lead.team_id, opportunity.team_id]).toEqual([team_id, team_id])
    records = { lead: lead.id, opportunity: opportunity.id, stage: opportunity.stage_id }
  })

  /** What anyone can count of these records, in every place that counts. */
  const counted = async (crm: CrmClient) => {
    const lists = [
      await crm.get("leads"),
      await crm.get("leads", { q: "ion", owner_id: [users.owner.user.id] }),
      await crm.get("opportunities"),
      await crm.get("opportunities", { q: "birouri", state: ["open"] }),
    ].map(({ data }) => data.count + (data.leads ?? data.opportunities).length)
    const boards = [await crm.get("board"), await crm.get("board", { owner_id: [users.owner.user.id] })]
    const columns = boards.flatMap(({ data }) =>
      data.stages.map(
        (stage: { count: number; amounts: unknown[]; opportunities: unknown[] }) =>
          stage.count + stage.amounts.length + stage.opportunities.length,
      ),
    )
    const column = (await crm.get(`board/${records.stage}`)).data.opportunities.length
    return [...lists, ...columns, column].reduce((sum, count) => sum + count, 0)
  }

  it("shows nothing to a rep of the same team, a lead without a team or of another one, and lets in nobody removed", async () => {
    const other = (await as.manager.post("teams", { name: "Sud" })).data.team.id
    expect(await counted(as.owner)).toBeGreaterThan(0)
    for (const [role_key, team] of [
      ["sales_rep", null],
      ["sales_rep", team_id],
      ["team_lead", null],
      ["team_lead", other],
    ] as const) {
      expect((await role("stranger", role_key, team)).status).toBe(200)
      expect([role_key, team, await counted(as.stranger)]).toEqual([role_key, team, 0])
      expect((await as.stranger.get(`leads/${records.lead}`)).status).toBe(404)
    }
    const { reps } = (await as.manager.get("reps", { user_id: [users.stranger.user.id] })).data
    expect((await as.manager.delete(`reps/${reps[0].id}`)).status).toBe(200)
    for (const path of ["me", "leads", "board", `leads/${records.lead}`])
      expect((await as.stranger.get(path)).status).toBe(403)
  })

  it("shows a team its own records, and lets only those change what they may", async () => {
    await role("mate", "team_lead", team_id)
    expect(await counted(as.mate)).toBe(await counted(as.owner))
    expect((await as.mate.post(`leads/${records.lead}`, { name: "Ion P." })).data.lead.name).toBe("Ion P.")

    const made = await as.manager.post("roles", {
      name: "Viewer",
      permissions: { lead: { read: "all", write: "own" }, opportunity: { read: "team" } },
    })
    await as.manager.post("reps", { user_id: users.stranger.user.id, role_id: made.data.role.id, team_id })
    const { lead, opportunity } = records
    for (const path of [`leads/${lead}`, `opportunities/${opportunity}`]) {
      expect((await as.stranger.get(path)).status).toBe(200)
      expect((await as.stranger.post(path, {})).status).toBe(403)
      expect((await as.stranger.delete(path)).status).toBe(403)
    }
    expect((await as.stranger.post("opportunities", { title: "x" })).status).toBe(403)
    const own = (await as.stranger.post("leads", { name: "own" })).data.lead
    expect((await as.stranger.post(`leads/${own.id}`, { name: "mine" })).status).toBe(200)
    expect((await as.stranger.delete(`leads/${own.id}`)).status).toBe(403)
  })

  it("gives records only to owners whose records one could see", async () => {
    const give = (who: string, to: string) =>
      as[who].post("leads", { name: "x", owner_id: users[to].user.id })
    expect((await give("owner", "mate")).status).toBe(403)
    expect((await as.owner.post(`leads/${records.lead}`, { owner_id: users.mate.user.id })).status).toBe(403)
    expect((await as.owner.post("opportunities", { title: "x", owner_id: null })).status).toBe(403)
    await role("mate", "team_lead", team_id)
    expect((await give("mate", "owner")).data.lead).toMatchObject({
      owner_id: users.owner.user.id,
      team_id,
    })
    expect((await give("mate", "stranger")).status).toBe(403)
    expect((await give("manager", "stranger")).data.lead).toMatchObject({
      owner_id: users.stranger.user.id,
      team_id: null,
    })
    const { data } = await as.manager.post(`opportunities/${records.opportunity}`, {
      owner_id: users.stranger.user.id,
    })
    expect(data.opportunity).toMatchObject({ owner_id: users.stranger.user.id, team_id: null })
    expect((await as.owner.get(`opportunities/${records.opportunity}`)).status).toBe(404)
    expect((await as.stranger.get(`opportunities/${records.opportunity}`)).status).toBe(200)
  })
}
