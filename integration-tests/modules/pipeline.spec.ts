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
    const { move, undo } = movesOf(service)
    const stage = async (key: string) => (await service.listStages({ key }))[0].id

    const add = async (title: string, key = "new") =>
      service.addOpportunity({ title, stage_id: await stage(key), currency_code: "ron" }, null)

    const column = async (key: string) => {
      const cards = await service.listOpportunities(
        { stage_id: await stage(key) },
        { order: { rank: "ASC" } },
      )
      return cards.map((card) => card.title)
    }

    beforeEach(() => service.createDefaults())

    describe("defaults", () => {
      it("are made once, also when asked for again and by two at once", async () => {
        await Promise.all([service.createDefaults(), service.createDefaults()])
        const stages = await service.listStages({}, { order: { rank: "ASC" } })
        expect(stages.map(({ key, probability }) => [key, probability])).toEqual([
          ["new", 10],
          ["visited", 20],
          ["offer_in_progress", 40],
          ["offer_sent", 60],
          ["active_order", 90],
          ["contracted", 100],
          ["lost", 0],
        ])
        const roles = await service.listSalesRoles()
        expect(new Set(roles.map((role) => role.key)).size).toBe(roles.length)
      })

      it("leave a store's own stages alone", async () => {
        await service.updateStages({ id: await stage("visited"), name: "Vizită făcută" })
        await service.createDefaults()
        expect(await service.listStages({ name: "Vizită făcută" })).toHaveLength(1)
      })
    })

    describe("the database refuses", () => {
      const refuses = async (writing: Promise<unknown>) =>
        expect(await writing.catch(() => "refused")).toBe("refused")

      it("a probability that is no percentage", async () => {
        await refuses(service.updateStages({ id: await stage("new"), probability: 101 }))
      })

      it("two stages with one key", async () => {
        await refuses(service.createStages({ key: "new", name: "New again", rank: 9 }))
      })

      it("a converted lead without its opportunity", async () => {
        await refuses(service.createLeads({ name: "Ana", status: "converted" }))
      })

      it("a negative amount", async () => {
        await refuses(service.updateOpportunities({ id: await add("Deal"), amount: -1 }))
      })

      it("an opportunity without a stage", async () => {
        await refuses(
          service.addOpportunity({ title: "x", stage_id: "crmstg_none", currency_code: "ron" }, null),
        )
      })
    })

    describe("the order of a column", () => {
      it("puts a new card on top and a moved one where it is dropped", async () => {
        const [a, b, c] = [await add("a"), await add("b"), await add("c")]
        expect(await column("new")).toEqual(["c", "b", "a"])
        const stage_id = await stage("new")
        await move({ stage_id, id: c, after_id: a })
        expect(await column("new")).toEqual(["b", "a", "c"])
        await move({ stage_id, id: a, before_id: b })
        expect(await column("new")).toEqual(["a", "b", "c"])
      })

      it("survives many cards dropped on the same place at once", async () => {
        const anchor = await add("anchor", "visited")
        const ids: string[] = []
        for (let i = 0; i < 12; i++) ids.push(await add(`card ${i}`))
        const stage_id = await stage("visited")
        await Promise.all(ids.map((id) => move({ id, stage_id, after_id: anchor })))
        const titles = await column("visited")
        expect(titles[0]).toBe("anchor")
        expect(new Set(titles).size).toBe(13)
      })

      it("survives a place so narrow that the keys grow long", async () => {
        const [low, high] = [await add("low"), await add("high")]
        const stage_id = await stage("new")
        for (let i = 0; i < 160; i++) {
          const [id, after_id] = i % 2 ? [low, high] : [high, low]
          await move({ id, stage_id, after_id })
          await service.addOpportunity({ title: `${i}`, stage_id, currency_code: "ron" }, null)
        }
        const cards = await service.listOpportunities({ stage_id }, { order: { rank: "ASC" } })
        expect(cards).toHaveLength(162)
        expect(Math.max(...cards.map((card) => card.rank.length))).toBeLessThanOrEqual(48)
      })
    })

    describe("moves", () => {
      it("refuse a version that is no longer the latest; of two at once one wins", async () => {
        const id = await add("deal")
        const [stage_id, other_id] = [await stage("visited"), await stage("offer_sent")]
        const moves = [stage_id, other_id].map((target) => move({ id, stage_id: target, version: 1 }))
        const ended = await Promise.allSettled(moves)
        expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        expect(ended.find(({ status }) => status === "rejected")).toMatchObject({
          reason: { type: "conflict" },
        })
      })

      it("by a document happen once for one occurrence, also twice at once", async () => {
        const id = await add("deal")
        const occurrence = {
          opportunity_id: id,
          trigger: "offer_sent" as const,
          source: { type: "offer" as const, id: "crmoff_1" },
          occurrence_key: "crmoff_1:sent",
          actor_id: null,
        }
        const both = await Promise.all([
          service.applyStageTrigger(occurrence),
          service.applyStageTrigger(occurrence),
        ])
        expect(both.filter(Boolean)).toHaveLength(1)
        expect(await column("offer_sent")).toEqual(["deal"])
        expect(await service.listStageChanges({ opportunity_id: id, trigger: "offer_sent" })).toHaveLength(1)
      })

      it("can be undone with everything they changed", async () => {
        const id = await add("deal", "visited")
        const [reason] = await service.listLostReasons()
        const { version } = await service.retrieveOpportunity(id)
        await move({ id, stage_id: await stage("lost"), version, lost_reason_id: reason.id })
        expect(await service.retrieveOpportunity(id)).toMatchObject({
          probability: 0,
          lost_reason_id: reason.id,
          closed_at: expect.any(Date),
        })
        await undo(id)
        expect(await service.retrieveOpportunity(id)).toMatchObject({
          stage_id: await stage("visited"),
          lost_reason_id: null,
          closed_at: null,
          version: version + 2,
        })
      })
    })
  },
})
