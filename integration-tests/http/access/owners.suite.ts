import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { TestEventUtils } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules, UserWorkflowEvents } from "@medusajs/framework/utils"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../src/modules/pipeline"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import makeSalesManager from "../../../src/scripts/make-sales-manager"
import { buildShop, createDashboardUser, type DashboardUser, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import { type Answer, buildTeam, ok, type Placed, sellerOf } from "../../helpers/selling"
import type { HostSuite } from "../../helpers/in-one-host"

type Owned = { owner_id: string | null; team_id: string | null }

export const owners: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let users: Record<"manager" | "rep" | "stranger", DashboardUser>
  let manager: CrmClient
  let rep: CrmClient
  let heir: CrmClient
  let sud: string
  let rep_id: string
  let records: { lead: string; activity: string; placed: Placed }

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    users = await buildTeam(getContainer(), api)
    manager = crmClient(api, users.manager)
    rep = crmClient(api, users.rep)
    heir = crmClient(api, users.stranger)
    const [nord, team] = [await makeTeam("Nord"), await makeTeam("Sud")]
    sud = team
    rep_id = ok(await manager.post("reps", { user_id: users.rep.user.id, team_id: nord })).rep.id
    await manager.post("reps", { user_id: users.stranger.user.id, team_id: sud })
    const { lead } = ok(await rep.post("leads", { name: "Ion" }))
    const call = { type: "call", title: "Sună", lead_id: lead.id }
    const { activity } = ok(await rep.post("activities", call))
    ok(await rep.post("activities", { ...call, title: "Am sunat", done_at: "2026-01-01" }))
    const placed = await sellerOf(api, users.rep, shop).place()
    records = { lead: lead.id, activity: activity.id, placed }
  })
  afterEach(async () => {
    jest.restoreAllMocks()
  })

  const makeTeam = async (name: string): Promise<string> => ok(await manager.post("teams", { name })).team.id
  const get = async (path: string) => ok(await manager.get(path))
  const owner = ({ owner_id, team_id }: Owned) => [owner_id, team_id]

  /** Whose each record of the rep is, in every module; and what was written down about it. */
  const state = async () => {
    const { opportunity_id, order } = records.placed
    const { opportunity } = await get(`opportunities/${opportunity_id}`)
    return {
      lead: owner((await get(`leads/${records.lead}`)).lead),
      opportunity: owner(opportunity),
      version: opportunity.version,
      offer: owner((await get(`offers/${order.offer_id}`)).offer),
      sales_order: owner((await get(`sales-orders/${order.id}`)).sales_order),
      activities: (await get("activities?order=created_at")).activities.map(
        (activity: Owned) => activity.owner_id,
      ),
      logs: [
        ...(await get(`leads/${records.lead}/owners`)).owner_changes,
        ...(await get(`opportunities/${opportunity_id}/owners`)).owner_changes,
      ],
    }
  }
  const failOnce = () =>
    jest
      .spyOn(getContainer().resolve<SalesOrderModuleService>(SALES_ORDER_MODULE), "handOver")
      .mockRejectedValueOnce(new Error("the order module failed"))

  describe("a rep who leaves", () => {
    it("is not removed before somebody inherits, who then gets everything they had", async () => {
      const owned = { leads: 1, opportunities: 1, offers: 1, sales_orders: 1, activities: 1 }
      expect((await get(`reps/${rep_id}/owned`)).owned).toEqual(owned)
      expect((await rep.get(`reps/${rep_id}/owned`)).status).toBe(403)

      const before = await state()
      const [theirs, team] = [users.stranger.user.id, sud]
      const refused = await manager.delete(`reps/${rep_id}`)
      expect(refused).toMatchObject({ status: 409, data: { details: { owned, rep: { id: rep_id } } } })
      expect(refused.data.message).toContain(
        "leads: 1, opportunities: 1, offers: 1, sales orders: 1, open activities: 1",
      )
      for (const nobody of [users.rep.user.id, "user_none", "%20", ""]) {
        expect((await manager.delete(`reps/${rep_id}?inherit_user_id=${nobody}`)).status).toBe(400)
      }
      expect((await rep.delete(`reps/${rep_id}?inherit_user_id=${theirs}`)).status).toBe(403)
      failOnce()
      expect((await manager.delete(`reps/${rep_id}?inherit_user_id=${theirs}`)).status).toBe(500)
      const { version, ...same } = before
      expect(await state()).toMatchObject(same)
      expect((await rep.get("leads")).data.count).toBe(1)

      const gone = await manager.delete(`reps/${rep_id}?inherit_user_id=${theirs}`)
      expect(gone.data).toEqual({ id: rep_id, object: "rep", deleted: true })
      const handed = { from_owner_id: users.rep.user.id, to_owner_id: theirs, reason: "rep_removed" }
      const log = { ...handed, actor_id: users.manager.user.id }
      const after = await state()
      expect(after).toMatchObject({
        lead: [theirs, team],
        opportunity: [theirs, team],
        offer: [theirs, team],
        sales_order: [theirs, team],
        activities: [theirs, users.rep.user.id],
        logs: [log, log],
      })
      expect(after.version).toBeGreaterThan(version)
      const stale = { title: "x", version }
      expect((await manager.post(`opportunities/${records.placed.opportunity_id}`, stale)).status).toBe(409)
      expect((await rep.get("leads")).status).toBe(403)
      expect((await heir.get("sales-orders")).data.count).toBe(1)
      expect((await manager.delete(`reps/${rep_id}?inherit_user_id=${theirs}`)).status).toBe(404)
    })

    it("leaves everything as it is when nobody inherits, and managers hand it out", async () => {
      const before = await state()
      expect((await manager.delete(`reps/${rep_id}?inherit_user_id=none`)).status).toBe(200)
      expect(await state()).toEqual(before)
      const owner_id = users.manager.user.id
      expect(ok(await manager.post(`leads/${records.lead}`, { owner_id })).lead.owner_id).toBe(owner_id)
      const ids = [records.placed.opportunity_id]
      expect(ok(await manager.post("opportunities/bulk/assign", { ids, owner_id }))).toEqual({
        ids,
        count: 1,
      })
    })

    it("is no rep once the host deletes the user, and nobody is promoted for it", async () => {
      const deleteUser = async ({ user }: DashboardUser) => {
        const bus = getContainer().resolve(Modules.EVENT_BUS)
        const heard = TestEventUtils.waitSubscribersExecution(UserWorkflowEvents.DELETED, bus)
        await removeUserAccountWorkflow(getContainer()).run({ input: { userId: user.id } })
        await heard
      }
      const warn = jest.spyOn(getContainer().resolve(ContainerRegistrationKeys.LOGGER), "warn")
      const said = () =>
        warn.mock.calls.filter(([text]) => String(text).includes("make-sales-manager")).length
      const before = await state()
      await deleteUser(users.rep)
      const { reps } = await get("reps")
      expect(reps.map(({ user_id }: { user_id: string }) => user_id)).not.toContain(users.rep.user.id)
      expect(await state()).toEqual(before)
      expect(said()).toBe(0)

      await deleteUser(users.manager)
      expect(said()).toBe(1)
      expect((await heir.get("me")).data.me).toMatchObject({ role: "sales_rep", can_configure: false })
      // Also not who comes for the first time and finds everybody before them gone.
      const late = await createDashboardUser(getContainer(), { email: "late@crm.test" })
      await deleteUser(users.stranger)
      expect((await crmClient(api, late).get("me")).data.me).toMatchObject({
        role: "sales_rep",
        can_configure: false,
      })

      const container = getContainer()
      await expect(makeSalesManager({ container, args: ["nobody@crm.test"] })).rejects.toThrow(
        "nobody@crm.test",
      )
      await makeSalesManager({ container, args: ["late@crm.test"] })
      expect((await crmClient(api, late).get("me")).data.me).toMatchObject({
        role: "sales_manager",
        can_configure: true,
      })
    })
  })

  describe("an opportunity that gets a new owner", () => {
    it("takes its offers and orders along, says who did it, and does all of it or nothing", async () => {
      const path = `opportunities/${records.placed.opportunity_id}`
      const to = users.stranger.user.id
      const before = await state()
      failOnce()
      expect((await manager.post(path, { owner_id: to, title: "x" })).status).toBe(500)
      const { version, ...same } = before
      expect(await state()).toMatchObject(same)
      expect((await get(path)).opportunity.title).toBe("Mobilier")

      ok(await manager.post(path, { owner_id: to, title: "Predat" }))
      const now = await state()
      expect(now).toMatchObject({
        lead: before.lead,
        opportunity: [to, sud],
        offer: [to, sud],
        sales_order: [to, sud],
      })
      expect(now.version).toBeGreaterThan(version)
      expect((await rep.get(`${path}/owners`)).status).toBe(404)
      ok(await manager.post(path, { owner_id: to, priority: "high" }))
      ok(await heir.post(path, { title: "Al meu" }))
      ok(await manager.post(path, { owner_id: null }))
      const [second, first, ...others] = (await get(`${path}/owners`)).owner_changes
      expect(others).toEqual([])
      expect(first).toMatchObject({ from_owner_id: users.rep.user.id, to_owner_id: to })
      expect(second).toMatchObject({
        from_owner_id: to,
        to_owner_id: null,
        reason: "reassigned",
        actor_id: users.manager.user.id,
        at: expect.any(String),
      })
      expect((await state()).sales_order).toEqual([null, null])
    })

    it("is one of many: five hundred at most, all of them or none", async () => {
      const assign = (crm: CrmClient, ids: string[], to: string | null = users.stranger.user.id) =>
        crm.post("opportunities/bulk/assign", { ids, owner_id: to }) as Promise<Answer>
      const ids: string[] = [records.placed.opportunity_id]
      for (let made = 1; made < 25; made++) {
        ids.push(ok(await rep.post("opportunities", { title: `Ofertă ${made}` })).opportunity.id)
      }
      const foreign = ok(await heir.post("opportunities", { title: "Străin" })).opportunity.id
      const counts = async () =>
        Promise.all([rep, heir].map(async (crm) => (await crm.get("opportunities")).data.count))

      expect((await assign(rep, ids)).status).toBe(403)
      expect((await assign(rep, [...ids, foreign], users.rep.user.id)).status).toBe(404)
      expect((await assign(manager, [...ids, "crmopp_none"])).status).toBe(404)
      expect((await assign(manager, ids, "user_none")).status).toBe(400)
      expect((await assign(manager, [])).status).toBe(400)
      expect((await assign(manager, Array(501).fill(ids[0]))).status).toBe(400)
      failOnce()
      expect((await assign(manager, ids)).status).toBe(500)
      expect(await counts()).toEqual([25, 1])

      const pipeline = getContainer().resolve<PipelineModuleService>(PIPELINE_MODULE)
      expect(ok(await assign(manager, [...ids, ids[3], foreign]))).toEqual({
        ids: [...ids, foreign],
        count: 26,
      })
      expect(await counts()).toEqual([0, 26])
      expect((await state()).offer).toEqual([users.stranger.user.id, sud])
      const logged = await pipeline.listOwnerChanges({ opportunity_id: [...ids, foreign] })
      expect(logged).toHaveLength(25)
      const card = (await get(`opportunities/${foreign}`)).opportunity
      expect(card.version).toBe(1)
    })
  })

  it("goes to a team with its owner, who is no new owner", async () => {
    const before = await state()
    const vest = await makeTeam("Vest")
    ok(await manager.post(`reps/${rep_id}`, { team_id: vest }))
    const mine = [users.rep.user.id, vest]
    const { version, logs, activities } = before
    expect(await state()).toEqual({
      ...{ lead: mine, opportunity: mine, offer: mine, sales_order: mine },
      ...{ version, logs, activities },
    })
  })
}
