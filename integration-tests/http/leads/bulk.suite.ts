import { Modules } from "@medusajs/framework/utils"
import {
  assignLeadsWorkflow,
  deleteLeadsWorkflow,
  disqualifyLeadsWorkflow,
  tagLeadsWorkflow,
} from "../../../src/workflows/lead"
import { buildShop, seedDefaults } from "../../helpers"
import { buildReps, type Rep } from "../../helpers/reps"
import type { HostSuite } from "../../helpers/in-one-host"

type Lead = { id: string; status: string; tags: string[]; owner_id: string; disqualify_reason: string | null }

export const bulk: HostSuite = ({ api, getContainer }) => {
  let as: Record<"manager" | "owner" | "other", Rep> & { team_id: string }
  let ids: string[]
  let foreign: string

  const add = async (rep: Rep, fields: Record<string, unknown>): Promise<Lead> =>
    (await rep.post("leads", { name: "Ana", ...fields })).data.lead
  const bulk = (rep: Rep, action: string, body: Record<string, unknown>) =>
    rep.post(`leads/bulk/${action}`, { ids, ...body })
  const state = async (): Promise<Lead[]> =>
    (await as.manager.get("leads", { order: "created_at" })).data.leads

  /** Each bulk action with what it asks for. */
  const actions = () =>
    ({
      assign: { owner_id: as.manager.user.id },
      tag: { add: ["nou"] },
      disqualify: { reason: "Nu răspunde" },
      delete: {},
    }) as const

  beforeAll(async () => {
    await seedDefaults(getContainer())
    await buildShop(getContainer())
    as = await buildReps(api, getContainer(), ["manager", "owner", "other"], { other: { team_id: null } })
    ids = []
    for (const tags of [["vip"], ["târg", "vip", "web"], []]) ids.push((await add(as.owner, { tags })).id)
    foreign = (await add(as.other, { name: "Străin" })).id
  })

  it("assigns leads and writes down whose they were; a single edit does so too", async () => {
    const owner_id = as.other.user.id
    expect((await bulk(as.manager, "assign", { owner_id, ids: [...ids, ids[0], foreign] })).data).toEqual({
      ids: [...ids, foreign],
      count: 4,
    })
    expect((await state()).map((lead) => lead.owner_id)).toEqual(Array(4).fill(owner_id))
    const log = async (id: string) => (await as.manager.get(`leads/${id}/owners`)).data.owner_changes
    const change = { from_owner_id: as.owner.user.id, to_owner_id: owner_id, reason: "reassigned" }
    for (const id of ids) expect(await log(id)).toMatchObject([{ ...change, actor_id: as.manager.user.id }])
    expect(await log(foreign)).toEqual([])
    await as.manager.post(`leads/${ids[0]}`, { owner_id: null, name: "Ana" })
    await as.manager.post(`leads/${ids[0]}`, { name: "Maria" })
    expect(await log(ids[0])).toMatchObject([{ from_owner_id: owner_id, to_owner_id: null }, change])
  })

  it("adds and removes tags, each once and in their order", async () => {
    expect((await bulk(as.owner, "tag", { add: ["nou", "vip"], remove: ["târg", "none"] })).status).toBe(200)
    const tags = (await state()).slice(0, 3).map((lead) => lead.tags)
    expect(tags).toEqual([
      ["vip", "nou"],
      ["vip", "web", "nou"],
      ["nou", "vip"],
    ])
  })

  it("refuses more tags than a lead may have, for all of them", async () => {
    await as.owner.post(`leads/${ids[1]}`, { tags: Array.from({ length: 50 }, (_, index) => `t${index}`) })
    const before = await state()
    const refused = await bulk(as.owner, "tag", { add: ["nou"] })
    expect([refused.status, refused.data.message]).toEqual([400, expect.stringContaining("51")])
    expect(await state()).toEqual(before)
  })

  it("disqualifies leads, telling of each as a single one does", async () => {
    const heard: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe("crm.lead.disqualified", async ({ data }) => void heard.push(data))
    expect((await bulk(as.owner, "disqualify", actions().disqualify)).data).toEqual({ ids, count: 3 })
    await as.other.post(`leads/${foreign}/disqualify`, { reason: "x" })
    const now = (await state()).map(({ status, disqualify_reason }) => [status, disqualify_reason])
    expect(now).toEqual([...Array(3).fill(["disqualified", "Nu răspunde"]), ["disqualified", "x"]])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(heard).toEqual([...ids, foreign].map((id) => ({ id })))
  })

  it("does not disqualify converted leads, and then none", async () => {
    for (const id of ids.slice(0, 2)) await as.owner.post(`leads/${id}/convert`, {})
    const before = await state()
    const refused = await bulk(as.owner, "disqualify", actions().disqualify)
    expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("2 of the 3 leads")])
    expect(await state()).toEqual(before)
    expect((await as.owner.post(`leads/${ids[0]}/disqualify`, { reason: "x" })).status).toBe(409)
  })

  it("deletes leads", async () => {
    expect((await bulk(as.owner, "delete", {})).data).toEqual({ ids, count: 3 })
    expect((await state()).map(({ id }) => id)).toEqual([foreign])
    expect((await bulk(as.owner, "delete", {})).status).toBe(404)
  })

  it("does all or nothing: a foreign lead among them is a 404 that names it, one that may only be read a 403", async () => {
    const before = await state()
    const statuses = async () => {
      const answers = []
      for (const [action, body] of Object.entries(actions())) {
        const { status, data } = await bulk(as.owner, action, {
          ...body,
          ids: [...ids, foreign, "crmlead_none"],
        })
        answers.push([action, status, data.message.includes(foreign)])
      }
      return answers
    }
    expect(await statuses()).toEqual(Object.keys(actions()).map((action) => [action, 404, true]))
    const { role } = (
      await as.manager.post("roles", {
        name: "Reads all",
        permissions: { lead: { read: "all", write: "own", delete: "own" } },
      })
    ).data
    await as.manager.post("reps", { user_id: as.owner.user.id, role_id: role.id })
    expect((await statuses()).map(([, status]) => status)).toEqual([403, 403, 403, 403])
    expect(await state()).toEqual(before)
  })

  it("refuses bad input", async () => {
    const many = Array.from({ length: 501 }, (_, index) => `crmlead_${index}`)
    for (const [action, body] of Object.entries(actions())) {
      for (const bad of [
        { ids: [] },
        { ids: many },
        { ids: ["a b"] },
        { ids: "x" },
        { ids: undefined },
        { nonsense: 1 },
      ]) {
        const { status } = await bulk(as.owner, action, { ...body, ...bad })
        expect([action, bad, status]).toEqual([action, bad, 400])
      }
    }
    expect((await bulk(as.owner, "disqualify", { reason: " " })).status).toBe(400)
    expect((await bulk(as.owner, "tag", {})).status).toBe(400)
    expect((await bulk(as.owner, "tag", { add: ["a"], remove: ["a"] })).status).toBe(400)
    expect((await bulk(as.manager, "assign", { owner_id: "user_none" })).status).toBe(400)
    expect((await bulk(as.owner, "assign", { owner_id: as.other.user.id })).status).toBe(403)
  })

  it("that fails at its end leaves everything as it was", async () => {
    let failing = true
    const fail = async () => {
      if (failing) throw new Error("no")
    }
    assignLeadsWorkflow.hooks.leadsAssigned(fail)
    tagLeadsWorkflow.hooks.leadsTagged(fail)
    disqualifyLeadsWorkflow.hooks.leadsDisqualified(fail)
    deleteLeadsWorkflow.hooks.leadsDeleted(fail)
    const before = await state()
    for (const [action, body] of Object.entries(actions()))
      expect([action, (await bulk(as.manager, action, body)).status]).toEqual([action, 500])
    failing = false
    const timeless = (leads: object[]) => leads.map((lead) => ({ ...lead, updated_at: null }))
    expect(timeless(await state())).toEqual(timeless(before))
    expect((await as.manager.get(`leads/${ids[0]}/owners`)).data.owner_changes).toEqual([])
  })

  it("with the same leads at once, in any order, ends in one of the results", async () => {
    const answers = await Promise.all([
      bulk(as.manager, "assign", { owner_id: as.other.user.id }),
      bulk(as.manager, "tag", { add: ["a"], ids: [...ids].reverse() }),
      bulk(as.manager, "assign", { owner_id: as.manager.user.id, ids: [...ids].reverse() }),
      bulk(as.manager, "tag", { add: ["b"] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const leads = (await state()).slice(0, 3)
    expect(new Set(leads.map((lead) => lead.owner_id)).size).toBe(1)
    for (const { tags } of leads) expect(tags).toEqual(expect.arrayContaining(["a", "b"]))
  })

  it("is deleted by one of those who do it at once; the others hear that it is gone", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => as.manager.delete(`leads/${ids[0]}`)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    for (const status of statuses.slice(1)) expect([404, 409]).toContain(status)
    for (const { data } of answers.filter(({ status }) => status === 409))
      expect(data.message).toMatch(/gone|no longer|not found/i)
  })
}
