import { Modules } from "@medusajs/framework/utils"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../src/modules/pipeline"
import { mergeLeadsWorkflow } from "../../../src/workflows/lead"
import { buildShop, seedDefaults } from "../../helpers"
import { buildReps, type Rep } from "../../helpers/reps"
import type { HostSuite } from "../../helpers/in-one-host"

export const merge: HostSuite = ({ api, getContainer }) => {
  let as: Record<"manager" | "owner" | "other", Rep>
  let target: { id: string }
  let second: { id: string }
  let third: { id: string }

  const pipeline = () => getContainer().resolve<PipelineModuleService>(PIPELINE_MODULE)
  const add = async (rep: Rep, fields: Record<string, unknown>) =>
    (await rep.post("leads", { name: "Ana", ...fields })).data.lead
  const merge = (rep: Rep, id: string, lead_ids: unknown, values?: Record<string, unknown>) =>
    rep.post(`leads/${id}/merge`, { lead_ids, values })
  const leadOf = async (id: string) => (await as.manager.get(`leads/${id}`)).data.lead
  const activitiesOf = async (lead_id: string) =>
    (await pipeline().listActivities({ lead_id }, { order: { created_at: "ASC" } })).map(({ title }) => title)
  const filesOf = async (lead_id: string) =>
    (await pipeline().listAttachments({ lead_id })).map(({ name }) => name)

  beforeAll(async () => {
    await seedDefaults(getContainer())
    await buildShop(getContainer())
    as = await buildReps(api, getContainer(), ["manager", "owner", "other"])
    target = await add(as.owner, {
      name: "Ion Popescu",
      email: "ion@x.ro",
      note: "Vine luni.",
      tags: ["vip"],
    })
    second = await add(as.owner, {
      name: "I. Popescu",
      company_name: "Construct SRL",
      email: "office@x.ro",
      phone: "0722 123 456",
      tags: ["târg", "vip"],
      note: "Are buget.",
    })
    third = await add(as.owner, { name: "Ionel", phone: "0733 000 111", source: "web" })
    await as.owner.post("activities", { type: "call", title: "Sună", lead_id: second.id })
    await as.owner.post("activities", { type: "task", title: "Trimite oferta", lead_id: third.id })
    await pipeline().createAttachments({
      file_id: "file_1",
      name: "plan.pdf",
      mime_type: "application/pdf",
      size: 5,
      lead_id: third.id,
    })
  })

  it("makes one lead of several: what is empty is filled, nothing is forgotten, the others are gone", async () => {
    const heard: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe("crm.lead.merged", async ({ data }) => void heard.push(data))
    const { status, data } = await merge(as.owner, target.id, [second.id, third.id])
    expect(status).toBe(200)
    expect(data.lead).toMatchObject({
      id: target.id,
      name: "Ion Popescu",
      company_name: "Construct SRL",
      email: "ion@x.ro",
      phone: "0722 123 456",
      source: "web",
      tags: ["vip", "târg"],
      note: "Vine luni.\n\nI. Popescu (Construct SRL):\nAre buget.",
      owner_id: as.owner.user.id,
      status: "new",
    })
    expect(await filesOf(target.id)).toEqual(["plan.pdf"])
    const titles = await activitiesOf(target.id)
    expect(titles).toEqual(["Sună", "Trimite oferta", "Merged: I. Popescu (Construct SRL), Ionel"])
    const [{ note }] = await pipeline().listActivities({ lead_id: target.id, type: "note" })
    expect(note).toContain("office@x.ro")
    expect(note).toContain("0733 000 111")
    for (const { id } of [second, third]) expect((await as.owner.get(`leads/${id}`)).status).toBe(404)
    const merged = await pipeline().listLeads({ merged_into_id: target.id }, { withDeleted: true })
    expect(merged.map(({ id }) => id).sort()).toEqual([second.id, third.id].sort())
    const found = (await as.owner.get("leads/duplicates", { phone: "+40722123456" })).data.duplicates
    expect(found.map(({ id }: { id: string }) => id)).toEqual([target.id])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(heard).toEqual([{ id: target.id, merged_ids: [second.id, third.id] }])
  })

  it("says what was chosen, also nothing; a new owner is written down", async () => {
    const values = { name: "Construct", email: "office@x.ro", phone: null, note: null, tags: ["ales"] }
    const owner_id = as.other.user.id
    expect((await merge(as.owner, target.id, [second.id], { ...values, owner_id })).status).toBe(403)
    const { data } = await merge(as.manager, target.id, [second.id], { ...values, owner_id })
    expect(data.lead).toMatchObject({ ...values, owner_id, company_name: "Construct SRL" })
    const { owner_changes } = (await as.manager.get(`leads/${target.id}/owners`)).data
    expect(owner_changes).toMatchObject([
      { from_owner_id: as.owner.user.id, to_owner_id: owner_id, actor_id: as.manager.user.id },
    ])
  })

  it("refuses itself, the same lead twice and nobody, and changes nothing", async () => {
    const before = await leadOf(target.id)
    for (const lead_ids of [[target.id], [second.id, target.id], [second.id, second.id], [], "x", ["a b"]])
      expect([lead_ids, (await merge(as.owner, target.id, lead_ids)).status]).toEqual([lead_ids, 400])
    for (const values of [
      { email: "a@" },
      { phone: "call me" },
      { name: "" },
      { status: "new" },
      { owner_id: "user_none" },
    ])
      expect([values, (await merge(as.manager, target.id, [second.id], values)).status]).toEqual([
        values,
        400,
      ])
    expect(await leadOf(target.id)).toEqual(before)
    expect((await leadOf(second.id)).name).toBe("I. Popescu")
  })

  it("needs the right to write the one and to delete the others", async () => {
    const foreign = await add(as.other, { name: "Străin" })
    expect((await merge(as.owner, target.id, [second.id, foreign.id])).status).toBe(404)
    expect((await merge(as.owner, foreign.id, [second.id])).status).toBe(404)
    const { role } = (
      await as.manager.post("roles", {
        name: "Reads all",
        permissions: { lead: { read: "all", write: "own", delete: "none" } },
      })
    ).data
    await as.manager.post("reps", { user_id: as.other.user.id, role_id: role.id })
    const own = await add(as.other, { name: "Al meu" })
    expect((await merge(as.other, foreign.id, [own.id])).status).toBe(403)
    expect((await merge(as.other, foreign.id, [second.id])).status).toBe(403)
    expect((await merge(as.other, target.id, [foreign.id])).status).toBe(403)
    expect((await leadOf(second.id)).status).toBe("new")
  })

  it("refuses a converted lead on either side", async () => {
    await as.owner.post(`leads/${second.id}/convert`, {})
    const refused = await merge(as.owner, target.id, [third.id, second.id])
    expect(refused.status).toBe(409)
    expect(refused.data.message).toContain("I. Popescu")
    expect(refused.data.details.lead).toMatchObject({ id: target.id })
    expect((await merge(as.owner, second.id, [target.id])).status).toBe(409)
    expect((await leadOf(third.id)).name).toBe("Ionel")
  })

  it("that fails at its end leaves everything as it was", async () => {
    let failing = true
    mergeLeadsWorkflow.hooks.leadsMerged(async () => {
      if (failing) throw new Error("no")
    })
    const state = async () => ({
      leads: await Promise.all([target, second, third].map(({ id }) => leadOf(id))),
      activities: await Promise.all([target, second, third].map(({ id }) => activitiesOf(id))),
      files: await filesOf(third.id),
      owners: (await as.manager.get(`leads/${target.id}/owners`)).data.owner_changes,
    })
    const { leads, ...before } = await state()
    const owner_id = as.other.user.id
    expect((await merge(as.manager, target.id, [second.id, third.id], { owner_id })).status).toBe(500)
    failing = false
    const { leads: after, ...same } = await state()
    const timeless = (all: { updated_at: string }[]) => all.map(({ updated_at: _, ...lead }) => lead)
    expect(timeless(after)).toEqual(timeless(leads))
    expect(same).toEqual(before)
  })

  it("of overlapping sets at once loses no lead and blocks nobody", async () => {
    const ids: string[] = []
    for (let index = 0; index < 6; index++) ids.push((await add(as.owner, { name: `Lead ${index}` })).id)
    const [a, b, c, d, e, f] = ids
    const answers = await Promise.all([
      merge(as.owner, a, [b, c]),
      merge(as.owner, c, [d, a]),
      merge(as.owner, b, [c, e]),
      merge(as.owner, d, [b, f, e]),
      merge(as.owner, e, [f, a]),
    ])
    for (const { status } of answers) expect([200, 404, 409]).toContain(status)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    const rows = await pipeline().listLeads({ id: ids }, { withDeleted: true })
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const row of rows) {
      let end = row
      for (let hops = 0; end.merged_into_id; hops++) {
        expect(hops).toBeLessThan(6)
        end = byId.get(end.merged_into_id) as typeof row
      }
      expect([row.name, (end as { deleted_at?: unknown }).deleted_at]).toEqual([row.name, null])
    }
  })
}
