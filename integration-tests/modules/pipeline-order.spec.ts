import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"
import { PIPELINE_MODULE } from "../../src/modules/pipeline"
import { LONGEST_RANK } from "../../src/modules/pipeline/ranks/rank"
import type PipelineModuleService from "../../src/modules/pipeline/service"
import { movesOf } from "../helpers/moves"

const folder = path.resolve(__dirname, "../../src/modules/pipeline")

moduleIntegrationTestRunner<PipelineModuleService>({
  moduleName: PIPELINE_MODULE,
  resolve: folder,
  pathToMigrations: path.join(folder, "migrations"),
  testSuite: ({ service }) => {
    const KEYS = ["new", "visited", "offer_sent"]
    const stageIds = async () => {
      const stages = await service.listStages({ key: KEYS })
      return KEYS.map((key) => stages.find((stage) => stage.key === key)?.id ?? "")
    }
    const cardsOf = async (stage_id: string) =>
      await service.listOpportunities({ stage_id }, { order: { rank: "ASC" } })
    const add = (stage_id: string, title: string) =>
      service.addOpportunity({ title, stage_id, currency_code: "ron" }, null)

    beforeEach(() => service.createDefaults())

    /** `count` cards from `from` of one column go to place `to` of another, or of the same one. */
    const step = fc.record({
      source: fc.nat(2),
      from: fc.nat(8),
      count: fc.integer({ min: 1, max: 3 }),
      target: fc.nat(2),
      to: fc.nat(8),
      side: fc.constantFrom("before_id" as const, "after_id" as const, "top" as const),
    })

    it("is what was asked for after any sequence of moves of one card or several, with unique and short ranks", async () => {
      const ids = await stageIds()
      const model: string[][] = [[], [], []]
      for (let i = 0; i < 9; i++) model[i % 3].unshift(await add(ids[i % 3], `card ${i}`))
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
          for (const { source, from, count, target, to, side } of steps) {
            const moving = model[source].slice(from, from + count)
            const rest = model[target].filter((id) => !moving.includes(id))
            const isStill = source === target && (side === "top" || !rest.length)
            if (!moving.length || isStill) continue
            const anchor = rest[to % Math.max(rest.length, 1)]
            const isPlaced = side !== "top" && anchor !== undefined
            await service.moveOpportunities({
              opportunities: moving.map((id) => ({ id })),
              stage_id: ids[target],
              ...(isPlaced ? { [side]: anchor } : {}),
              actor_id: null,
              trigger: "move",
            })
            const at = isPlaced ? rest.indexOf(anchor) + (side === "after_id" ? 1 : 0) : 0
            model[source] = model[source].filter((id) => !moving.includes(id))
            model[target] = [...rest.slice(0, at), ...moving, ...rest.slice(at)]
          }
          const columns = await Promise.all(ids.map(cardsOf))
          expect(columns.map((cards) => cards.map(({ id }) => id))).toEqual(model)
          for (const cards of columns) {
            expect(new Set(cards.map(({ rank }) => rank)).size).toBe(cards.length)
            expect(cards.every(({ rank }) => rank.length <= LONGEST_RANK)).toBe(true)
          }
        }),
        { numRuns: 25 },
      )
    })

    it("costs a few neighbours new keys where a place grew narrow, not the column", async () => {
      const [stage_id, other] = await stageIds()
      const { move } = movesOf(service)
      const ids: string[] = []
      for (let i = 0; i < 120; i++) ids.push(await add(stage_id, `card ${i}`))
      // Two cards take turns between the same two neighbours: keys grow there and nowhere else.
      const [anchor, ...rest] = ids.slice(60)
      const [one, two] = rest.slice(-2)
      let touched = 0
      for (let i = 0; i < 320; i++) {
        const before = new Map((await cardsOf(stage_id)).map(({ id, rank }) => [id, rank]))
        await move({ id: i % 2 ? one : two, stage_id, after_id: i % 2 ? two : anchor })
        const after = await cardsOf(stage_id)
        const changed = after.filter(({ id, rank }) => before.get(id) !== rank).length
        if (changed > 1) touched = Math.max(touched, changed)
        expect(after.every(({ rank }) => rank.length <= LONGEST_RANK)).toBe(true)
      }
      expect(await cardsOf(other)).toHaveLength(0)
      expect(touched).toBeLessThan(60)
    })

    it("of cards moved together is theirs, and one that cannot go keeps all where they are", async () => {
      const [left, right] = await stageIds()
      const [a, b, c] = [await add(left, "a"), await add(left, "b"), await add(right, "c")]
      const both = [{ id: b }, { id: a }]
      const together = { actor_id: null, trigger: "move" as const, stage_id: right, after_id: c }
      await expect(
        service.moveOpportunities({ ...together, opportunities: [{ id: b }, { id: a, version: 7 }] }),
      ).rejects.toMatchObject({ type: "conflict", message: expect.stringContaining('"a"') })
      expect((await cardsOf(right)).map(({ id }) => id)).toEqual([c])
      const moved = await service.moveOpportunities({ ...together, opportunities: both })
      expect((await cardsOf(right)).map(({ id }) => id)).toEqual([c, b, a])
      expect(moved.map(({ trigger, from_stage_id }) => [trigger, from_stage_id])).toEqual([
        ["move", left],
        ["move", left],
      ])
      await service.undoMoves({ opportunities: both, actor_id: null })
      expect((await cardsOf(left)).map(({ id }) => id)).toEqual([b, a])
    })
  },
})
