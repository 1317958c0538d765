import type { HttpLostReason, HttpStage } from "../../../src/types/http"
import { assignStageTriggerWorkflow } from "../../../src/workflows/stage"
import { createDashboardUser, seedDefaults } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"

export const stageSettings: HostSuite = ({ api, getContainer }) => {
  let crm: CrmClient
  let reps: CrmClient

  beforeAll(async () => {
    await seedDefaults(getContainer())
    crm = crmClient(api, await createDashboardUser(getContainer()))
    reps = crmClient(api, await createDashboardUser(getContainer()))
    await crm.get("me")
    await reps.get("me")
  })

  const stages = async (): Promise<HttpStage[]> => (await crm.get("stages")).data.stages
  const stage = async (key: string) => (await stages()).find((each) => each.key === key) as HttpStage
  const triggers = (all: HttpStage[]) =>
    Object.fromEntries(
      all.filter((each) => each.triggers.length).map((each) => [each.key, [...each.triggers].sort()]),
    )

  it("an operation leads to one stage at most, and changes it in one request", async () => {
    const before = triggers(await stages())
    const visited = await stage("visited")

    const moved = await crm.post("stages/triggers", { trigger: "offer_sent", stage_id: visited.id })
    expect(moved.status).toBe(200)
    const { offer_sent: _, ...others } = before
    expect(triggers(moved.data.stages)).toEqual({ ...others, visited: ["offer_sent"] })
    expect(triggers(await stages())).toEqual({ ...others, visited: ["offer_sent"] })

    // Said again, it stays as it is.
    await crm.post("stages/triggers", { trigger: "offer_sent", stage_id: visited.id })
    expect((await stage("visited")).triggers).toEqual(["offer_sent"])

    const none = await crm.post("stages/triggers", { trigger: "offer_sent", stage_id: null })
    expect(triggers(none.data.stages)).toEqual(others)

    const { id } = await stage("offer_sent")
    await crm.post("stages/triggers", { trigger: "offer_sent", stage_id: id })
    expect(triggers(await stages())).toEqual(before)
  })

  it("an operation keeps its stage when a later step of a host's workflow fails", async () => {
    const visited = await stage("visited")
    const before = triggers(await stages())
    const input = { actor_id: SYSTEM_ACTOR_ID, trigger: "offer_declined" as const, stage_id: visited.id }
    const { transaction } = await assignStageTriggerWorkflow(getContainer()).run({ input })
    expect((await stage("visited")).triggers).toEqual(["offer_declined"])
    await assignStageTriggerWorkflow(getContainer()).cancel({ transaction })
    expect(triggers(await stages())).toEqual(before)
  })

  it("two people who give one operation to two stages at once leave it at one", async () => {
    const targets = [await stage("new"), await stage("visited"), await stage("offer_sent")]
    const answers = await Promise.all(
      [...targets, ...targets].map(({ id }) =>
        crm.post("stages/triggers", { trigger: "order_invoiced", stage_id: id }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect((await stages()).filter((each) => each.triggers.includes("order_invoiced"))).toHaveLength(1)
    await crm.post("stages/triggers", { trigger: "order_invoiced", stage_id: null })
  })

  it("says what a stage holds to those who may delete it, their own or not", async () => {
    const { id } = await stage("visited")
    for (const client of [crm, reps]) await client.post("opportunities", { title: "x", stage_id: id })
    expect((await crm.get(`stages/${id}/held`)).data).toEqual({ held: { opportunities: 2 } })
    expect((await reps.get(`stages/${id}/held`)).status).toBe(403)
    expect((await crm.get("stages/crmstg_none/held")).status).toBe(404)
  })

  it("lost reasons are offered in the order that was given", async () => {
    const read = async (client: CrmClient) =>
      ((await client.get("lost-reasons")).data.lost_reasons as HttpLostReason[]).map(({ id }) => id)
    const ids = await read(crm)
    const reversed = [...ids].reverse()
    expect((await crm.post("lost-reasons/reorder", { lost_reason_ids: reversed })).status).toBe(200)
    expect(await read(reps)).toEqual(reversed)
    for (const lost_reason_ids of [ids.slice(1), [...ids.slice(1), ids[1]], [...ids, "crmlr_none"]]) {
      expect((await crm.post("lost-reasons/reorder", { lost_reason_ids })).status).toBe(400)
    }
    expect(await read(crm)).toEqual(reversed)
  })

  it("refuses those who may not configure, and nonsense", async () => {
    const { id } = await stage("visited")
    const before = await stages()
    const refused = await reps.post("stages/triggers", { trigger: "offer_sent", stage_id: id })
    expect(refused.status).toBe(403)
    const lost_reason_ids = (await crm.get("lost-reasons")).data.lost_reasons.map(
      (reason: HttpLostReason) => reason.id,
    )
    expect((await reps.post("lost-reasons/reorder", { lost_reason_ids })).status).toBe(403)
    const bad: [Record<string, unknown>, number][] = [
      [{ trigger: "offer_sent", stage_id: "crmstg_none" }, 404],
      [{ trigger: "offer_sent", stage_id: "nul\u0000" }, 400],
      [{ trigger: "offer_sent" }, 400],
      [{ trigger: "offer_lost", stage_id: id }, 400],
      [{ trigger: ["offer_sent"], stage_id: id }, 400],
      [{ trigger: "offer_sent", stage_id: id, more: 1 }, 400],
    ]
    for (const [body, status] of bad) {
      expect([body, (await crm.post("stages/triggers", body)).status]).toEqual([body, status])
    }
    expect(await stages()).toEqual(before)
  })
}
