import { trackMoves } from "../track-moves"

describe("moves on their way", () => {
  it("refuses those made after one that was refused, and no others", () => {
    const queue = trackMoves()
    queue.begin(["a", "b"])
    queue.begin(["a"])
    queue.begin(["c"])
    expect([queue.hasMore("a"), queue.hasMore("b")]).toEqual([true, false])
    queue.refuse(["a", "b"])
    queue.end(["a", "b"])
    expect(["a", "b", "c"].map(queue.isRefused)).toEqual([true, false, false])
  })

  it("forgets a refusal when no move is waiting any more", () => {
    const queue = trackMoves()
    queue.begin(["a"])
    queue.begin(["a"])
    queue.refuse(["a"])
    queue.end(["a"])
    queue.end(["a"])
    queue.begin(["a"])
    expect([queue.isRefused("a"), queue.hasMore("a")]).toEqual([false, false])
  })
})
