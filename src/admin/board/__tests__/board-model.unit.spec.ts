import { appendCards, placeAmong, placeCards, putBack, settleCards } from "../board-model"
import { board, card, column, idsIn } from "./board-cards"

const cards = [
  card("a", "new", "a"),
  card("b", "new", "b"),
  card("c", "new", "c", { currency_code: "ron", amount: 7 }),
  card("v", "visited", "k"),
]

describe("moving cards", () => {
  it("puts several together below another card; counts and sums follow", () => {
    const after = placeCards(board(cards), { ids: ["a", "c"], stageId: "visited", place: { after_id: "v" } })
    expect([idsIn(after, "new"), idsIn(after, "visited")]).toEqual([["b"], ["v", "a", "c"]])
    expect(after.stages.map(({ count }) => count)).toEqual([1, 3, 0])
    expect(after.stages[1].amounts).toEqual([
      { currency_code: "eur", amount: 20 },
      { currency_code: "ron", amount: 7 },
    ])
  })

  it("goes on top without a place, or when the neighbour is gone", () => {
    const onTop = placeCards(board(cards), { ids: ["a"], stageId: "visited", place: {} })
    const noNeighbour = placeCards(board(cards), {
      ids: ["a"],
      stageId: "visited",
      place: { after_id: "gone" },
    })
    expect([idsIn(onTop, "visited"), idsIn(noNeighbour, "visited")]).toEqual([
      ["a", "v"],
      ["a", "v"],
    ])
  })

  it("names the place by the neighbour above, else below", () => {
    expect([placeAmong(["a", "b"], "b"), placeAmong(["a", "b"], "a"), placeAmong(["a"], "a")]).toEqual([
      { after_id: "a" },
      { before_id: "b" },
      {},
    ])
  })
})

describe("a refused move", () => {
  const moved = placeCards(board(cards), { ids: ["b"], stageId: "visited", place: {} })

  it("goes back between its old neighbours, whatever came meanwhile", () => {
    const meanwhile = settleCards(moved, [{ ...cards[3], stage_id: "new", rank: "aa" }])
    const after = putBack(meanwhile, [cards[1]])
    expect([idsIn(after, "new"), idsIn(after, "visited")]).toEqual([["a", "v", "b", "c"], []])
    expect(after.stages.map(({ count }) => count)).toEqual([4, 0, 0])
    expect(after.stages[0].opportunities[2].stage_entered_at).toBe(cards[1].stage_entered_at)
  })

  it("leaves alone what the server has told anew", () => {
    const newer = settleCards(moved, [{ ...cards[1], stage_id: "won", rank: "a", version: 2 }])
    expect(idsIn(putBack(newer, [cards[1]]), "won")).toEqual(["b"])
  })
})

describe("what the server answers", () => {
  it("puts a card where its rank says", () => {
    const after = settleCards(board(cards), [{ id: "a", rank: "bb", version: 2 }])
    expect(idsIn(after, "new")).toEqual(["b", "a", "c"])
  })

  it("keeps a card that was put below the last one loaded", () => {
    const half = board(cards, 1)
    const after = settleCards(half, [{ id: "a", rank: "bb", version: 2 }])
    expect(idsIn(after, "new")).toEqual(["b", "a"])
    expect(after.stages[0]).toMatchObject({ count: 3, next_cursor: "cursor b", loaded_to: "bb" })
  })

  it("is left out where something newer is drawn", () => {
    const newer = settleCards(board(cards), [{ id: "a", stage_id: "won", rank: "a", version: 3 }])
    expect(
      idsIn(settleCards(newer, [{ id: "a", stage_id: "visited", rank: "a", version: 2 }]), "won"),
    ).toEqual(["a"])
  })

  it("counts a card that comes back below what is loaded, and does not draw it", () => {
    const after = settleCards(board(cards, 1), [{ id: "v", stage_id: "new", rank: "z" }])
    expect(idsIn(after, "new")).toEqual(["a", "b"])
    expect(after.stages.map(({ count }) => count)).toEqual([4, 0, 0])
  })
})

describe("a further page", () => {
  const page = { opportunities: [cards[2], card("d", "new", "d")], next_cursor: null }

  it("follows, without what is drawn already", () => {
    const after = appendCards(board(cards, 1), "new", "cursor b", page)
    expect(idsIn(after, "new")).toEqual(["a", "b", "c", "d"])
    expect(after.stages[0].loaded_to).toBeNull()
    const elsewhere = placeCards(board(cards), { ids: ["c"], stageId: "won", place: {} })
    const half = { stages: [column("new", cards, 1), ...elsewhere.stages.slice(1)] }
    expect(idsIn(appendCards(half, "new", "cursor b", page), "new")).toEqual(["a", "b", "d"])
  })

  it("is dropped when the column was loaded anew meanwhile", () => {
    expect(idsIn(appendCards(board(cards, 1), "new", "cursor a", page), "new")).toEqual(["a", "b"])
  })
})
