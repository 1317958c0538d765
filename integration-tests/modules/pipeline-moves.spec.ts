import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../src/modules/pipeline"
import { movesOf } from "../helpers/moves"

const folder = path.resolve(__dirname, "../../src/modules/pipeline")

moduleIntegrationTestRunner<PipelineModuleService>({
  moduleName: PIPELINE_MODULE,
  resolve: folder,
  pathToMigrations: path.join(folder, "migrations"),
  testSuite: ({ service }) => {
    const stage = async (key: string) => (await service.listStages({ key }))[0].id
    const add = async (title: string, key = "new") =>
      service.addOpportunity({ title, stage_id: await stage(key), currency_code: "ron" }, null)
    const { move, undo } = movesOf(service)
    const shot = async (id: string) => {
      const { updated_at: _, version: __, ...row } = await service.retrieveOpportunity(id)
      return row
    }

    beforeEach(() => service.createDefaults())

    it("of many cards between two columns at once, both ways, lose none, double no rank and never deadlock", async () => {
      const [left, right] = [await stage("new"), await stage("visited")]
      const ids: string[] = []
      for (let i = 0; i < 16; i++) ids.push(await add(`card ${i}`, i % 2 ? "new" : "visited"))
      for (let round = 0; round < 3; round++) {
        const moves = ids.map((id, index) => move({ id, stage_id: (index + round) % 2 ? right : left }))
        const triggers = ids.slice(0, 4).map((opportunity_id, index) =>
          service.applyStageTrigger({
            opportunity_id,
            trigger: "offer_created",
            source: { type: "offer", id: `crmoff_${index}` },
            occurrence_key: `${round}:${opportunity_id}`,
            actor_id: null,
          }),
        )
        const ended = await Promise.allSettled([...moves, ...triggers])
        for (const each of ended) {
          if (each.status === "rejected") expect(each.reason).toMatchObject({ type: "conflict" })
        }
        const cards = await service.listOpportunities({ id: ids })
        expect(cards).toHaveLength(16)
        expect(new Set(cards.map((card) => `${card.stage_id} ${card.rank}`)).size).toBe(16)
      }
    })

    it("reverted are as if they had never been, also with the history", async () => {
      const id = await add("deal", "offer_sent")
      const before = await shot(id)
      const [reason] = await service.listLostReasons()
      const moved = await move({
        id,
        stage_id: await stage("lost"),
        lost_reason_id: reason.id,
        lost_note: "x",
      })
      await service.revertMoves([moved])
      expect(await shot(id)).toEqual(before)
      expect(await service.listStageChanges({ opportunity_id: id })).toHaveLength(1)
    })

    it("undone twice, or after a document moved the card, are refused", async () => {
      const id = await add("deal")
      await expect(undo(id)).rejects.toMatchObject({ type: "conflict" })
      await move({ id, stage_id: await stage("visited") })
      await undo(id)
      await expect(undo(id)).rejects.toMatchObject({ type: "conflict" })
      const source = { type: "offer" as const, id: "crmoff_1" }
      const sent = {
        opportunity_id: id,
        trigger: "offer_sent" as const,
        source,
        occurrence_key: "1",
        actor_id: null,
      }
      expect(await service.applyStageTrigger(sent)).toMatchObject({ from_kind: "open", to_kind: "open" })
      await expect(undo(id)).rejects.toMatchObject({ type: "conflict" })
    })

    it("by a document answer a replay with nothing, and a genuine second time with a move", async () => {
      const id = await add("deal", "active_order")
      const source = { type: "sales_order" as const, id: "crmso_1" }
      const apply = (trigger: "order_closed" | "order_reopened", occurrence_key: string) =>
        service.applyStageTrigger({ opportunity_id: id, trigger, source, occurrence_key, actor_id: null })
      expect(await apply("order_closed", "closed 1")).toMatchObject({ to_kind: "won" })
      expect(await apply("order_reopened", "reopened 1")).toMatchObject({ from_kind: "won", to_kind: "open" })
      expect(await apply("order_closed", "closed 1")).toBeNull()
      expect(await apply("order_closed", "closed 2")).toMatchObject({ to_kind: "won" })
    })

    it("ask for what the stage requires; documents are not asked", async () => {
      const id = await add("deal")
      const stage_id = await stage("visited")
      await service.updateStages({ id: stage_id, required_fields: ["amount", "phone"] })
      await expect(move({ id, stage_id })).rejects.toMatchObject({
        type: "invalid_data",
        message: expect.stringContaining("amount, phone"),
      })
      await service.editOpportunity({ id, actor_id: null, data: { amount: 10, phone: "0722" } })
      await move({ id, stage_id })
      expect(await service.retrieveOpportunity(id)).toMatchObject({ stage_id, version: 3 })
    })

    it("edits of one version at once: one wins", async () => {
      const id = await add("deal")
      const ended = await Promise.allSettled(
        ["a", "b", "c"].map((title) =>
          service.editOpportunity({ id, actor_id: null, version: 1, data: { title } }),
        ),
      )
      expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await service.retrieveOpportunity(id)).toMatchObject({ version: 2 })
    })
  },
})
