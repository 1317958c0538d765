import { Modules } from "@medusajs/framework/utils"
import { moveOpportunitiesWorkflow } from "../../../src/workflows/opportunity"
import { buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildPipeline, type Pipeline, type Stage } from "../../helpers/pipeline"

export const opportunities: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let { manager, crm, stages } = {} as Pipeline

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    ;({ manager, crm, stages } = await buildPipeline(getContainer(), api))
  })

  const add = async (title: string, fields: Record<string, unknown> = {}) =>
    (await crm.post("opportunities", { title, ...fields })).data.opportunity

  const act = (
    opportunity: { id: string; version: number },
    action: string,
    body: Record<string, unknown> = {},
  ) => crm.post(`opportunities/${opportunity.id}/${action}`, { version: opportunity.version, ...body })

  const aReason = async () => (await crm.get("lost-reasons")).data.lost_reasons[0].id

  const titles = async (key: string) => {
    const { data } = await crm.get("board")
    const column = data.stages.find((stage: Stage) => stage.key === key)
    return column.opportunities.map((card: { title: string }) => card.title)
  }

  it("is created with defaults, changed field by field, listed and deleted", async () => {
    const { walk_in, partner } = shop.customers
    const deal = await add("Birouri", {
      customer_id: walk_in.id,
      amount: 1000.1,
      priority: "high",
      tags: ["târg"],
    })
    expect(deal).toMatchObject({
      stage_id: stages.new.id,
      state: "open",
      stage: { key: "new", kind: "open" },
      currency_code: "ron",
      contact_name: "Ion Pop",
      email: "ion@trecator.test",
      amount: 1000.1,
      amount_source: "manual",
      probability: 10,
      probability_is_manual: false,
      owner_id: manager.user.id,
      version: 1,
    })
    const change = (body: Record<string, unknown>) => crm.post(`opportunities/${deal.id}`, body)
    expect((await change({ probability: 55, version: 1 })).data.opportunity).toMatchObject({
      probability: 55,
      probability_is_manual: true,
      amount: 1000.1,
      version: 2,
    })
    const stale = await change({ title: "Altceva", version: 1 })
    expect(stale.status).toBe(409)
    expect(stale.data.details.opportunity).toMatchObject({ id: deal.id, title: "Birouri", version: 2 })
    const moved = (await act(stale.data.details.opportunity, "move", { stage_id: stages.visited.id })).data
      .opportunity
    expect(moved).toMatchObject({ probability: 55, stage_id: stages.visited.id })
    expect((await change({ probability: null })).data.opportunity).toMatchObject({
      probability: 20,
      probability_is_manual: false,
    })
    const other = (await change({ customer_id: partner.id, amount_source: "offer" })).data.opportunity
    expect(other).toMatchObject({
      company_name: "Partener SRL",
      email: "comenzi@partener.test",
      amount_source: "offer",
    })
    expect((await change({ amount: 7 })).data.opportunity).toMatchObject({
      amount: 7,
      amount_source: "manual",
    })

    await add("Scaune", { customer_id: partner.id, stage_id: stages.offer_sent.id })
    await add("Lampă", { stage_id: stages.contracted.id })
    const list = async (query: Record<string, unknown>) => {
      const { data } = await crm.get("opportunities", { order: "title", ...query })
      return [data.count, ...data.opportunities.map((each: { title: string }) => each.title)]
    }
    expect(await list({})).toEqual([3, "Birouri", "Lampă", "Scaune"])
    expect(await list({ state: ["won"] })).toEqual([1, "Lampă"])
    expect(await list({ state: ["open"], q: "partener" })).toEqual([2, "Birouri", "Scaune"])
    expect(await list({ stage_id: stages.offer_sent.id })).toEqual([1, "Scaune"])
    expect(await list({ customer_id: [partner.id], order: "-title", limit: 1 })).toEqual([2, "Scaune"])
    expect(await list({ owner_id: ["user_none"] })).toEqual([0])

    expect((await crm.delete(`opportunities/${deal.id}`)).data).toEqual({
      id: deal.id,
      object: "opportunity",
      deleted: true,
    })
    expect((await crm.get(`opportunities/${deal.id}`)).status).toBe(404)
    expect(await titles("visited")).toEqual([])
  })

  it("goes where it is dropped, keeps its history and can be taken back", async () => {
    const [a, b, c] = [await add("a"), await add("b"), await add("c")]
    expect(await titles("new")).toEqual(["c", "b", "a"])
    expect((await act(c, "move", { stage_id: stages.new.id, after_id: a.id })).status).toBe(200)
    expect(await titles("new")).toEqual(["b", "a", "c"])
    const moved = (await act(b, "move", { stage_id: stages.visited.id })).data.opportunity
    expect(moved).toMatchObject({ stage: { key: "visited" }, probability: 20, version: 2 })

    const stale = await act(b, "move", { stage_id: stages.offer_sent.id })
    expect(stale.status).toBe(409)
    expect(stale.data.details.opportunity).toMatchObject({
      id: b.id,
      stage_id: stages.visited.id,
      version: 2,
    })
    const gone = await act(a, "move", { stage_id: stages.visited.id, before_id: c.id })
    expect(gone.status).toBe(409)

    const back = (await act(moved, "undo")).data.opportunity
    expect(back).toMatchObject({ stage_id: stages.new.id, probability: 10, version: 3 })
    expect(await titles("new")).toEqual(["b", "a", "c"])
    expect((await act(back, "undo")).status).toBe(409)

    const { data } = await crm.get(`opportunities/${b.id}/history`)
    expect(data.history.map((change: { trigger: string }) => change.trigger)).toEqual([
      "undo",
      "move",
      "created",
    ])
    expect(data.history[1]).toMatchObject({
      from_stage_id: stages.new.id,
      to_stage_id: stages.visited.id,
      actor_id: manager.user.id,
      source_type: null,
    })
    const { data: reordered } = await crm.get(`opportunities/${c.id}/history`)
    expect(reordered.history).toHaveLength(1)
  })

  it("is found by the day it is expected to close, first and last day included", async () => {
    for (const day of ["2027-03-01", "2027-03-15", "2027-03-31"]) {
      await add(day, { expected_close_date: day })
    }
    await add("Fără dată")
    const between = async (expected_close_from?: string, expected_close_to?: string) => {
      const query = { order: "title", expected_close_from, expected_close_to }
      const { data } = await crm.get("opportunities", query)
      return data.opportunities.map((each: { title: string }) => each.title)
    }
    expect(await between("2027-03-01", "2027-03-15")).toEqual(["2027-03-01", "2027-03-15"])
    expect(await between("2027-03-16")).toEqual(["2027-03-31"])
    expect(await between(undefined, "2027-03-01")).toEqual(["2027-03-01"])
    expect((await crm.get("opportunities", { expected_close_from: "martie" })).status).toBe(400)
  })

  it("is won, lost for a reason, reopened and undone, with an event for each", async () => {
    const heard: [string, unknown][] = []
    const bus = getContainer().resolve(Modules.EVENT_BUS)
    for (const name of ["stage_changed", "won", "lost", "reopened"]) {
      bus.subscribe(`crm.opportunity.${name}`, async ({ data }) => void heard.push([name, data]))
    }
    let deal = await add("Birouri", { stage_id: stages.offer_sent.id })
    expect((await act(deal, "reopen")).status).toBe(409)
    expect((await act(deal, "lose")).status).toBe(400)
    expect((await act(deal, "move", { stage_id: stages.lost.id })).status).toBe(400)
    expect((await act(deal, "lose", { lost_reason_id: "crmlr_none" })).status).toBe(400)

    deal = (await act(deal, "win")).data.opportunity
    expect(deal).toMatchObject({ state: "won", stage: { key: "contracted" }, probability: 100 })
    expect(deal.closed_at).toEqual(expect.any(String))
    const already = await act(deal, "win")
    expect(already.status).toBe(409)
    expect(already.data.details.opportunity.id).toBe(deal.id)

    const lost_reason_id = await aReason()
    deal = (await act(deal, "lose", { lost_reason_id, lost_note: "Prea scump" })).data.opportunity
    expect(deal).toMatchObject({ state: "lost", lost_reason_id, lost_note: "Prea scump", probability: 0 })
    deal = (await act(deal, "undo")).data.opportunity
    expect(deal).toMatchObject({ state: "won", lost_reason_id: null, lost_note: null, probability: 100 })
    deal = (await act(deal, "reopen")).data.opportunity
    expect(deal).toMatchObject({
      state: "open",
      stage: { key: "offer_sent" },
      probability: 60,
      closed_at: null,
    })

    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(heard.map(([name]) => name).sort()).toEqual(
      ["won", "lost", "won", "reopened", ...Array(4).fill("stage_changed")].sort(),
    )
    expect(heard.find(([name]) => name === "stage_changed")?.[1]).toEqual({
      id: deal.id,
      from_stage_id: stages.offer_sent.id,
      to_stage_id: stages.contracted.id,
      trigger: "win",
    })
  })

  it("shows on a board with every column, sums per currency and pages of cards", async () => {
    for (const amount of [1, 2, 3, 4, 5]) await add(`card ${amount}`, { amount })
    await add("pâine 100%", { stage_id: stages.visited.id })
    const { data } = await crm.get("board", { limit: 2 })
    expect(data.stages.map((stage: Stage & { count: number }) => [stage.key, stage.count])).toEqual([
      ["new", 5],
      ["visited", 1],
      ["offer_in_progress", 0],
      ["offer_sent", 0],
      ["active_order", 0],
      ["contracted", 0],
      ["lost", 0],
    ])
    expect(data.stages[0].amounts).toEqual([{ currency_code: "ron", amount: 15 }])
    expect(data.stages[2]).toMatchObject({ opportunities: [], next_cursor: null, amounts: [] })
    const seen = data.stages[0].opportunities.map((card: { title: string }) => card.title)
    let cursor = data.stages[0].next_cursor
    while (cursor) {
      const page = (await crm.get(`board/${stages.new.id}`, { cursor, limit: 2 })).data
      seen.push(...page.opportunities.map((card: { title: string }) => card.title))
      cursor = page.next_cursor
    }
    expect(seen).toEqual(["card 5", "card 4", "card 3", "card 2", "card 1"])
    const counts = async (query: Record<string, unknown>) =>
      (await crm.get("board", query)).data.stages.map((stage: { count: number }) => stage.count).slice(0, 2)
    expect(await counts({ q: "100%" })).toEqual([0, 1])
    expect(await counts({ q: "card", owner_id: [manager.user.id] })).toEqual([5, 0])
    expect(await counts({ owner_id: ["user_none"] })).toEqual([0, 0])
    expect((await crm.get("board/crmstg_none")).status).toBe(404)
    expect((await crm.get(`board/${stages.new.id}`, { cursor: "nonsense" })).status).toBe(400)
  })

  it("comes back to where it was when a later part of the workflow fails", async () => {
    const deal = await add("Birouri")
    const { hooks } = moveOpportunitiesWorkflow
    let failing = true
    hooks.opportunitiesMoved(async () => {
      if (failing) throw new Error("no")
    })
    expect((await act(deal, "move", { stage_id: stages.visited.id })).status).toBe(500)
    failing = false
    const { data } = await crm.get(`opportunities/${deal.id}`)
    expect(data.opportunity).toMatchObject({ stage_id: stages.new.id, probability: 10, rank: deal.rank })
    expect((await crm.get(`opportunities/${deal.id}/history`)).data.history).toHaveLength(1)
  })
}
