import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"
import { LONGEST_RANK, PIPELINE_MODULE, type PipelineModuleService } from "../../src/modules/pipeline"
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
      await service.listOpportunities({ stage_id }, { select: ["id", "rank"], order: { rank: "ASC" } })
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
      const [stage_id] = await stageIds()
      for (let i = 0; i < 100; i++) await add(stage_id, `card ${i}`)
      const cards = await cardsOf(stage_id)
      const [above, below] = cards.slice(50)
      // Between these two there is no key that is short enough.
      const narrow = `${above.rank}${"0".repeat(LONGEST_RANK - above.rank.length - 1)}1`
      await service.updateOpportunities({ id: below.id, rank: narrow })
      const before = new Map((await cardsOf(stage_id)).map(({ id, rank }) => [id, rank]))
      expect([...before.keys()]).toEqual(cards.map(({ id }) => id))

      const [last] = cards.slice(-1)
      await movesOf(service).move({ id: last.id, stage_id, after_id: above.id })
      const after = await cardsOf(stage_id)
      expect(after.map(({ id }) => id)).toEqual(
        [...cards.slice(0, 51), last, ...cards.slice(51, -1)].map(({ id }) => id),
      )
      expect(after.every(({ rank }) => rank.length <= LONGEST_RANK)).toBe(true)
      const changed = after.filter(({ id, rank }) => before.get(id) !== rank).length
      expect(changed).toBeGreaterThan(1)
      expect(changed).toBeLessThan(50)
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
