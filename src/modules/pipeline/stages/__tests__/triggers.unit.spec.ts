import fc from "fast-check"
import {
  BACKWARD_TRIGGERS,
  DEFAULT_STAGES,
  stageAfter,
  stageForTrigger,
  STAGE_KINDS,
  STAGE_TRIGGERS,
  type StageRule,
  type StageTrigger,
} from "../triggers"

const defaults: (StageRule & { key: string })[] = DEFAULT_STAGES.map(({ key, kind, triggers }, rank) => ({
  id: key,
  key,
  rank,
  kind,
  triggers,
}))
const after = (from: string, trigger: StageTrigger, held: StageTrigger[] = []) =>
  stageAfter(defaults, defaults.find((stage) => stage.key === from) as StageRule, trigger, held)?.id

/** Any board: stages of any kind in any order, each trigger on at most one of them. */
const boards = fc.array(fc.constantFrom(...STAGE_KINDS), { minLength: 1, maxLength: 8 }).chain((kinds) =>
  fc
    .array(fc.integer({ min: -1, max: kinds.length - 1 }), {
      minLength: STAGE_TRIGGERS.length,
      maxLength: STAGE_TRIGGERS.length,
    })
    .map((owners) =>
      kinds.map((kind, rank): StageRule => ({
        id: `stage_${rank}`,
        rank,
        kind,
        triggers: STAGE_TRIGGERS.filter((_, index) => owners[index] === rank),
      })),
    ),
)
const trigger = fc.constantFrom(...STAGE_TRIGGERS)
const held = fc.array(trigger, { maxLength: 4 })
const board = boards.chain((stages) => fc.tuple(fc.constant(stages), fc.constantFrom(...stages)))

describe("stageAfter", () => {
  it("walks the default board from offer to contract", () => {
    expect(after("new", "offer_created")).toBe("offer_in_progress")
    expect(after("offer_in_progress", "offer_sent")).toBe("offer_sent")
    expect(after("offer_sent", "offer_created")).toBeUndefined()
    expect(after("offer_sent", "offer_declined")).toBe("offer_in_progress")
    expect(after("offer_sent", "offer_declined", ["offer_sent"])).toBeUndefined()
    expect(after("active_order", "offer_expired", ["offer_sent"])).toBe("offer_sent")
    expect(after("offer_sent", "order_placed")).toBe("active_order")
    expect(after("active_order", "order_closed")).toBe("contracted")
    expect(after("contracted", "order_reopened")).toBe("active_order")
    expect(after("contracted", "order_reopened", ["order_closed"])).toBeUndefined()
    expect(after("lost", "offer_sent")).toBeUndefined()
    expect(after("lost", "order_placed")).toBe("active_order")
    expect(after("new", "order_canceled")).toBeUndefined()
  })

  it("goes only forward for a trigger that says a step was made, and never out of lost but for a sale", () => {
    fc.assert(
      fc.property(board, trigger, held, ([stages, current], trigger, held) => {
        const target = stageAfter(stages, current, trigger, held)
        if (!target) return
        expect(stages).toContain(target)
        expect(target.id).not.toBe(current.id)
        if (current.kind === "lost") {
          expect(trigger).toMatch(/^order_/)
        } else if (!BACKWARD_TRIGGERS.has(trigger)) {
          expect(target.rank).toBeGreaterThan(current.rank)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it("goes back no further than what another live document holds", () => {
    fc.assert(
      fc.property(board, trigger, held, ([stages, current], trigger, held) => {
        const target = stageAfter(stages, current, trigger, held)
        if (!target || target.rank >= current.rank || current.kind === "lost") return
        for (const floor of held.map((each) => stageForTrigger(stages, each))) {
          if (floor) expect(floor.rank).toBeLessThanOrEqual(target.rank)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it("is at rest where it leads: the same operation again moves nothing", () => {
    fc.assert(
      fc.property(board, trigger, held, ([stages, current], trigger, held) => {
        const target = stageAfter(stages, current, trigger, held)
        if (target && target.kind !== "lost") {
          expect(stageAfter(stages, target, trigger, held)).toBeUndefined()
        }
      }),
    )
  })
})
