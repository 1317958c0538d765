import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createDashboardUser, type DashboardUser } from "../../helpers"
import { crmClient } from "../../helpers/crm"
import { listenLive } from "../../helpers/live"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildPipeline, type Pipeline, type Stage } from "../../helpers/pipeline"

type Card = { id: string; title: string; rank: string; version: number; stage_id: string }
type Column = Pick<Stage, "id" | "key"> & {
  count: number
  amounts: unknown[]
  opportunities: Card[]
  next_cursor: string | null
}

export const board: HostSuite = ({ api, getContainer }) => {
  let { manager, crm, stages } = {} as Pipeline
  let rep: DashboardUser
  let reason: string

  beforeAll(async () => {
    ;({ manager, crm, stages } = await buildPipeline(getContainer(), api))
    rep = await createDashboardUser(getContainer())
    reason = (await crm.get("lost-reasons")).data.lost_reasons[0].id
    await crmClient(api, rep).get("me")
  })

  const add = async (title: string, fields: Record<string, unknown> = {}, who = crm): Promise<Card> =>
    (await who.post("opportunities", { title, currency_code: "eur", ...fields })).data.opportunity
  const sql = (statement: string, values: unknown[]) =>
    getContainer()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(statement, values as never)
  const named = (cards: Card[]) => cards.map(({ id, version }) => ({ id, version }))
  const columnOf = async (key: string, query: Record<string, unknown> = {}): Promise<Column> =>
    (await crm.get("board", query)).data.stages.find((stage: Stage) => stage.key === key)
  const found = async (query: Record<string, unknown>) => {
    const list = (await crm.get("opportunities", query)).data
    const board = (await crm.get("board", query)).data.stages as Column[]
    const cards = board.flatMap(({ opportunities }) => opportunities)
    expect(board.reduce((sum, { count }) => sum + count, 0)).toBe(cards.length)
    expect(cards.map(({ id }) => id).sort()).toEqual(list.opportunities.map(({ id }: Card) => id).sort())
    expect(list.count).toBe(cards.length)
    return cards.map(({ title }) => title).sort()
  }

  it("finds the same on board and list, whatever the case and diacritics, by every filter", async () => {
    const urgent = await add("Ștefan Rafturi", {
      priority: "high",
      tags: ["târg", "vip"],
      company_name: "Țesut SRL",
    })
    await add("Birouri", { tags: ["târg"], email: "stefan@x.ro" })
    const other = await add("Scaune")
    expect(await found({ q: "stefan" })).toEqual(["Birouri", "Ștefan Rafturi"])
    expect(await found({ q: "TESUT ștefan" })).toEqual(["Ștefan Rafturi"])
    expect(await found({ q: "100%_" })).toEqual([])
    expect(await found({ priority: ["high"] })).toEqual(["Ștefan Rafturi"])
    expect(await found({ tag: ["vip", "nimic"] })).toEqual(["Ștefan Rafturi"])
    expect(await found({ owner_id: [rep.user.id] })).toEqual([])
    expect(await found({ activity: "none" })).toHaveLength(3)
    await sql("update crm_opportunity set stage_entered_at = now() - interval '40 days' where id = ?", [
      other.id,
    ])
    expect(await found({ stale: true })).toEqual(["Scaune"])
    const due = async (id: string, due_at: string) =>
      sql(
        `insert into crm_activity (id, type, title, due_at, opportunity_id) values (?, 'call', 'Sună', ${due_at}, ?)`,
        [`crmact_${id}`, id],
      )
    await due(urgent.id, "now() - interval '2 days'")
    await due(other.id, "now() + interval '3 days'")
    expect(await found({ activity: "overdue", time_zone: "Europe/Bucharest" })).toEqual(["Ștefan Rafturi"])
    expect(await found({ activity: "planned" })).toEqual(["Scaune"])
    expect(await found({ activity: "none" })).toEqual(["Birouri"])
    const { opportunities } = await columnOf("new", { q: "scaune" })
    expect(opportunities[0]).toMatchObject({ next_activity: { type: "call", title: "Sună" } })
    for (const bad of [{ activity: "x" }, { time_zone: "Mars/Base" }, { stale: "1" }, { priority: "top" }]) {
      expect([bad, (await crm.get("board", bad)).status]).toEqual([bad, 400])
    }
  })

  it("adds up for a team lead what is theirs and their team's, each once, searched or not", async () => {
    const team_id = (await crm.post("teams", { name: "Nord" })).data.team.id
    const mate = await createDashboardUser(getContainer())
    await crm.post("reps", { user_id: rep.user.id, role_key: "team_lead", team_id })
    await crm.post("reps", { user_id: mate.user.id, role_key: "sales_rep", team_id })
    const lead = crmClient(api, rep)
    const mine = await add("deal mine", { amount: 1 }, lead)
    await add("deal of my team", { amount: 2 }, crmClient(api, mate))
    await add("deal of a stranger", { amount: 4 })
    // Mine still, though of another team.
    await sql("update crm_opportunity set team_id = 'crmteam_other' where id = ?", [mine.id])
    for (const query of [{}, { q: "deal" }, { priority: ["medium"] }]) {
      const { stages: columns } = (await lead.get("board", query)).data
      const { count, amounts, opportunities } = columns[0]
      const list = (await lead.get("opportunities", query)).data
      expect([count, amounts, opportunities.length, list.count]).toEqual([
        2,
        [{ currency_code: "eur", amount: 3 }],
        2,
        2,
      ])
    }
  })

  it("shows won and lost ones of a period, 90 days unless told otherwise, and counts no others", async () => {
    const [recent, old] = [await add("recent", { amount: 10 }), await add("old", { amount: 5 })]
    for (const card of [recent, old]) {
      const answer = await crm.post(`opportunities/${card.id}/lose`, { lost_reason_id: reason })
      expect(answer.status).toBe(200)
    }
    await sql("update crm_opportunity set closed_at = now() - interval '100 days' where id = ?", [old.id])
    const lost = async (query = {}) => {
      const { count, amounts, opportunities } = await columnOf("lost", query)
      return [count, amounts, opportunities.map(({ title }) => title)]
    }
    const eur = (amount: number) => [{ currency_code: "eur", amount }]
    expect(await lost()).toEqual([1, eur(10), ["recent"]])
    expect(await lost({ q: "re" })).toEqual([1, eur(10), ["recent"]])
    expect(await lost({ closed_days: 365 })).toEqual([2, eur(15), ["old", "recent"]])
    expect(await lost({ closed_days: "all" })).toEqual([2, eur(15), ["old", "recent"]])
    expect((await crm.get("board", { closed_days: "ever" })).status).toBe(400)
    expect((await crm.get(`board/${stages.lost.id}`)).data.opportunities).toHaveLength(1)
  })

  it("moves several cards at once or none, in their order, and takes it back", async () => {
    const [a, b, c] = [await add("a"), await add("b"), await add("c", { stage_id: stages.visited.id })]
    const together = { stage_id: stages.visited.id, after_id: c.id }
    const stale = await crm.post("opportunities/move", {
      ...together,
      opportunities: [
        { id: a.id, version: 1 },
        { id: b.id, version: 3 },
      ],
    })
    expect(stale.status).toBe(409)
    expect(stale.data.details.opportunities.map(({ id, version }: Card) => [id, version])).toEqual([
      [a.id, 1],
      [b.id, 1],
    ])
    expect((await columnOf("visited")).count).toBe(1)
    const moved = await crm.post("opportunities/move", { ...together, opportunities: named([a, b]) })
    expect(moved.data.opportunities).toMatchObject([
      { id: a.id, stage_id: stages.visited.id, version: 2, probability: 20 },
      { id: b.id, stage_id: stages.visited.id, version: 2 },
    ])
    expect((await columnOf("visited")).opportunities.map(({ id }) => id)).toEqual([c.id, a.id, b.id])
    const undone = await crm.post("opportunities/undo", { opportunities: named(moved.data.opportunities) })
    expect(undone.data.opportunities).toMatchObject([
      { stage_id: stages.new.id },
      { stage_id: stages.new.id },
    ])
    expect((await columnOf("new")).opportunities.map(({ title }) => title)).toEqual(["b", "a"])

    const bad: [Record<string, unknown>, number][] = [
      [{ opportunities: [] }, 400],
      [{ opportunities: [...named([a]), ...named([a])] }, 400],
      [{ opportunities: [{ id: c.id, version: 1 }] }, 400],
      [{ opportunities: [{ id: a.id }] }, 400],
      [{ opportunities: [{ id: "crmopp_none", version: 1 }] }, 404],
      [{ stage_id: "crmstg_none" }, 400],
      [{ after_id: "crmopp_none" }, 409],
      [{ stage_id: stages.lost.id, after_id: null }, 400],
      [{ unknown: 1 }, 400],
    ]
    const fresh = undone.data.opportunities
    for (const [change, status] of bad) {
      const body = { ...together, opportunities: named(fresh), ...change }
      expect([change, (await crm.post("opportunities/move", body)).status]).toEqual([change, status])
    }
    expect((await columnOf("new")).count).toBe(2)
  })

  it("pages a list by cursor without losing or doubling a row that others push along", async () => {
    for (let n = 0; n < 7; n++) await add(`deal ${n}`, { amount: n % 3 })
    for (const order of ["-created_at", "amount", "-title"]) {
      const seen: string[] = []
      let cursor: string | null | undefined
      do {
        const { data } = await crm.get("opportunities", { order, limit: 3, ...(cursor ? { cursor } : {}) })
        seen.push(...data.opportunities.map(({ id }: Card) => id))
        cursor = data.next_cursor
      } while (cursor)
      expect([order, seen.length, new Set(seen).size]).toEqual([order, 7, 7])
    }
    const forged = Buffer.from(JSON.stringify(["x'; drop", "y"])).toString("base64url")
    expect((await crm.get("opportunities", { cursor: forged })).status).toBe(400)
    expect((await crm.get("opportunities", { cursor: "zzz" })).status).toBe(400)
    expect((await crm.get("opportunities", { order: "company_name", cursor: forged })).status).toBe(400)
  })

  it("tells those who may see a card of every change, by people and documents, and others nothing", async () => {
    const [all, own] = [await listenLive(api, manager), await listenLive(api, rep)]
    try {
      const theirs = await add("theirs")
      expect(await all.idsUntil(theirs.id)).toEqual([theirs.id])
      const mine = await add("mine", {}, crmClient(api, rep))
      expect(await own.idsUntil(mine.id)).toEqual([mine.id])
      await crm.post(`opportunities/${theirs.id}/move`, { stage_id: stages.visited.id, version: 1 })
      await crm.post(`opportunities/${mine.id}`, { owner_id: manager.user.id })
      // The last one is given away: who had it hears of it, and may not read it any more.
      expect(await own.idsUntil(theirs.id, 600)).toEqual(expect.not.arrayContaining([theirs.id]))
      expect(await own.idsUntil(mine.id)).toEqual([mine.id, mine.id])
      expect((await crmClient(api, rep).get("board", { id: [mine.id] })).data.changed).toEqual([])
      const { data } = await crm.get("board", { id: [mine.id] })
      expect(data.changed).toMatchObject([{ id: mine.id, owner_id: manager.user.id }])
    } finally {
      await Promise.all([all.close(), own.close()])
    }
  })

  it("ends the stream of everybody whose rights may have changed", async () => {
    const stream = await listenLive(api, rep)
    const made = await crm.post("reps", { user_id: rep.user.id, role_key: "team_lead" })
    expect(made.status).toBe(200)
    await stream.idsUntil("nothing", 300)
    expect([stream.events.at(-1)?.event, stream.state.ended]).toEqual(["access", true])
    await stream.close()
  })
}
