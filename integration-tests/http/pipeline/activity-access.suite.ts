import { type ActivityTeam, buildActivityTeam } from "../../helpers/activities"
import type { HostSuite } from "../../helpers/in-one-host"

/** Who sees and changes an activity: whoever may its lead or opportunity, by role and team. */
export const activityAccess: HostSuite = ({ api, getContainer }) => {
  let { users, as, team_id, lead, opportunity, join, add, titles } = {} as ActivityTeam

  beforeAll(async () => {
    ;({ users, as, team_id, lead, opportunity, join, add, titles } = await buildActivityTeam(
      getContainer(),
      api,
    ))
  })

  /** Every write of one activity. */
  const writes = (who: string, id: string) => [
    as[who].post(`activities/${id}`, { title: "changed" }),
    as[who].post(`activities/${id}/done`),
    as[who].post(`activities/${id}/reopen`),
    as[who].delete(`activities/${id}`),
    as[who].post("activities", { type: "call", title: "x", lead_id: lead }),
    as[who].post("activities", { type: "call", title: "x", opportunity_id: opportunity }),
  ]
  const statuses = async (who: string, id: string) =>
    (await Promise.all(writes(who, id))).map(({ status }) => status)

  it("is nothing at all for a foreign rep, also as the one who was to do it, and for an empty team", async () => {
    await join("stranger", { role_key: "team_lead", team_id })
    const { id } = await add({ title: "secret", lead_id: lead, owner_id: users.stranger.user.id })
    expect(await titles({}, "stranger")).toEqual(["secret"])
    const empty = (await as.manager.post("teams", { name: "Sud" })).data.team.id
    for (const role of [
      { role_key: "sales_rep", team_id },
      { role_key: "team_lead", team_id: null },
      { role_key: "team_lead", team_id: empty },
    ]) {
      await join("stranger", role)
      for (const query of [
        {},
        { lead_id: [lead] },
        { q: "secret" },
        { owner_id: [users.stranger.user.id] },
      ]) {
        const { data } = await as.stranger.get("activities", query)
        expect([role, data.activities, data.count]).toEqual([role, [], 0])
      }
      expect((await as.stranger.get(`activities/${id}`)).status).toBe(404)
      expect(await statuses("stranger", id)).toEqual(Array(6).fill(404))
    }
    expect((await as.owner.get(`activities/${id}`)).data.activity).toMatchObject({
      title: "secret",
      done_at: null,
    })
  })

  it("is the team's for the team, and to look at only where the role says so", async () => {
    const { id } = await add({ title: "ours", lead_id: lead })
    await add({ title: "theirs", opportunity_id: opportunity })
    expect(await titles({ order: "title" }, "mate")).toEqual(["ours", "theirs"])
    expect((await as.mate.post(`activities/${id}`, { title: "ours!" })).data.activity.title).toBe("ours!")

    const { data } = await as.manager.post("roles", {
      name: "Viewer",
      permissions: { lead: { read: "all", write: "own" }, opportunity: { read: "none" } },
    })
    await join("stranger", { role_id: data.role.id, team_id })
    expect(await titles({}, "stranger")).toEqual(["ours!"])
    expect((await as.stranger.get("activities")).data.count).toBe(1)
    expect((await as.stranger.get(`activities/${id}`)).status).toBe(200)
    expect(await statuses("stranger", id)).toEqual([403, 403, 403, 403, 403, 404])
    const own = (await as.stranger.post("leads", { name: "own" })).data.lead.id
    expect((await add({ lead_id: own }, "stranger")).subject).toBe("own")
  })
}
