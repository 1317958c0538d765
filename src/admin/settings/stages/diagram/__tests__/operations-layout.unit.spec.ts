/// <reference types="jest" />
import { DEFAULT_STAGES } from "../../../../../modules/pipeline/rules"
import { GAP, HEADING, OPERATIONS, ROW, withTrigger, layOutDiagram } from "../operations-layout"

const stages = DEFAULT_STAGES.map((stage, rank) => ({ ...stage, id: stage.key, rank }))

/** Where a path begins and ends, as [x, y]. */
const ends = (path: string) => {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number)
  return [numbers.slice(0, 2), numbers.slice(-2)]
}

describe("the diagram of operations and stages", () => {
  it("shows every operation once, offers before orders", () => {
    expect(OPERATIONS.map(({ document, triggers }) => [document, triggers.length])).toEqual([
      ["offer", 5],
      ["order", 6],
    ])
  })

  it("draws a line for each operation that leads somewhere, and none for the others", () => {
    const { lines } = layOutDiagram(stages)
    expect(lines.map(({ trigger, stage }) => [trigger, stage.id])).toEqual([
      ["offer_created", "offer_in_progress"],
      ["offer_sent", "offer_sent"],
      ["offer_declined", "offer_in_progress"],
      ["offer_expired", "offer_in_progress"],
      ["order_placed", "active_order"],
      ["order_closed", "contracted"],
      ["order_reopened", "active_order"],
    ])
  })

  it("a line runs from the middle of the operation's row to the middle of its stage's", () => {
    const { lines, height } = layOutDiagram(stages)
    expect(height).toBe(2 * HEADING + 11 * ROW + GAP)
    const step = (height - HEADING) / stages.length
    const of = (trigger: string) => ends(lines.find((line) => line.trigger === trigger)?.path ?? "")
    expect(of("offer_created")).toEqual([
      [0, HEADING + ROW / 2],
      [100, HEADING + 2.5 * step],
    ])
    const order = HEADING + 5 * ROW + GAP + HEADING
    expect(of("order_placed")).toEqual([
      [0, order + ROW / 2],
      [100, HEADING + 4.5 * step],
    ])
  })

  it("grows with the stages, so that none is drawn over another", () => {
    const many = Array.from({ length: 30 }, (_, rank) => ({
      ...stages[0],
      id: `stage_${rank}`,
      rank,
      triggers: rank === 29 ? ["order_canceled" as const] : [],
    }))
    const { height, lines } = layOutDiagram(many)
    expect(height).toBe(HEADING + 30 * ROW)
    expect(ends(lines[0].path)[1]).toEqual([100, height - ROW / 2])
  })

  it("has no line without stages", () => {
    expect(layOutDiagram([]).lines).toEqual([])
  })

  it("an operation given to a stage leaves the one it led to", () => {
    const lineOf = (trigger: string, all: typeof stages) =>
      layOutDiagram(all).lines.find((line) => line.trigger === trigger)?.stage.id
    const moved = withTrigger(stages, "offer_sent", "visited")
    expect(lineOf("offer_sent", moved)).toBe("visited")
    expect(moved.find(({ id }) => id === "offer_sent")?.triggers).toEqual([])
    expect(lineOf("offer_created", moved)).toBe("offer_in_progress")
    expect(lineOf("offer_sent", withTrigger(stages, "offer_sent", null))).toBeUndefined()
    expect(withTrigger(stages, "offer_sent", "offer_sent")).toEqual(stages)
  })
})
