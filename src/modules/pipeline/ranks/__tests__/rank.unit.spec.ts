import fc from "fast-check"
import { ranksBetween } from "../rank"

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

describe("ranks", () => {
  it("keep the order asked for through any sequence of moves of one or several cards, and stay unique", () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 }), fc.nat()), { maxLength: 60 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), moves, (count, moves) => {
        const column = ranksBetween(null, null, count).map((rank, index) => ({ id: index, rank }))
        for (const [from, many, to] of moves) {
          const cards = column.splice(from % column.length, many)
          const at = to % (column.length + 1)
          const ranks = ranksBetween(column[at - 1]?.rank ?? null, column[at]?.rank ?? null, cards.length)
          column.splice(at, 0, ...cards.map((card, index) => ({ ...card, rank: ranks[index] })))
        }
        const sorted = [...column].sort((a, b) => byBytes(a.rank, b.rank))
        expect(sorted.map((card) => card.id)).toEqual(column.map((card) => card.id))
        expect(new Set(column.map((card) => card.rank)).size).toBe(count)
      }),
    )
  })

  it("are short when many are made at once", () => {
    const ranks = ranksBetween(null, null, 5000)
    expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThanOrEqual(4)
    expect([...ranks].sort(byBytes)).toEqual(ranks)
  })
})
