import fc from "fast-check"
import { rankBetween, ranksFor } from "../rank"

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

describe("ranks", () => {
  it("keep the order asked for through any sequence of moves, and stay unique", () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), moves, (count, moves) => {
        const column = ranksFor(count).map((rank, index) => ({ id: index, rank }))
        for (const [from, to] of moves) {
          const [card] = column.splice(from % column.length, 1)
          const at = to % (column.length + 1)
          card.rank = rankBetween(column[at - 1]?.rank ?? null, column[at]?.rank ?? null)
          column.splice(at, 0, card)
        }
        const sorted = [...column].sort((a, b) => byBytes(a.rank, b.rank))
        expect(sorted.map((card) => card.id)).toEqual(column.map((card) => card.id))
        expect(new Set(column.map((card) => card.rank)).size).toBe(count)
      }),
    )
  })

  it("are short when renumbered", () => {
    const ranks = ranksFor(5000)
    expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThanOrEqual(4)
    expect([...ranks].sort(byBytes)).toEqual(ranks)
  })
})
