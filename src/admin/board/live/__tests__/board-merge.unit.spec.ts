import fc from "fast-check"
import type { HttpCard } from "../../../../types/http"
import { mergeBoard, shareCards, toBoard } from "../board-merge"
import type { Board } from "../../board-model"
import { board, card, column, idsIn, STAGES } from "../../__tests__/board-cards"

const seven = ["a", "b", "c", "d", "e", "f", "g"].map((rank) => card(rank, "new", rank))

describe("mergeBoard", () => {
  it("puts a changed card where its rank says, below the first page too", () => {
    const moved = card("x", "new", "ee")
    const now = [...seven, moved]
    const merged = mergeBoard(board([...seven, card("x", "visited", "a")]), board(now, 1), ["x"], [moved])
    expect(idsIn(merged, "new")).toEqual(["a", "b", "c", "d", "e", "x", "f", "g"])
    expect(idsIn(merged, "visited")).toEqual([])
    expect(merged.stages.map(({ count }) => count)).toEqual([8, 0, 0])
  })

  it("lets go of a card that was asked for and did not come", () => {
    const merged = mergeBoard(
      board(seven),
      board(
        seven.filter(({ id }) => id !== "f"),
        1,
      ),
      ["f"],
    )
    expect(idsIn(merged, "new")).toEqual(["a", "b", "c", "d", "e", "g"])
  })

  it("does not draw a card below what is loaded", () => {
    const moved = card("x", "new", "f")
    const merged = mergeBoard(board(seven, 3), board([...seven, moved], 1), ["x"], [moved])
    expect(idsIn(merged, "new")).toEqual(["a", "b", "c", "d"])
    expect(merged.stages[0].next_cursor).toBe("cursor d")
  })

  it("goes on from where the longer of the two ends", () => {
    const next = (old: Board, fresh: Board) => mergeBoard(old, fresh, []).stages[0].next_cursor
    expect(next(board(seven, 3), board(seven, 1))).toBe("cursor d")
    expect(next(board(seven, 1), board(seven, 3))).toBe("cursor d")
    expect(next(board(seven, 1), board(seven))).toBeNull()
    expect(next(board(seven), board(seven, 1))).toBeNull()
  })

  it("draws a card once when the first page and what was there before disagree", () => {
    const now = seven.map((one) => (one.id === "g" ? card("g", "visited", "a") : one))
    expect(
      mergeBoard(board(seven), board(now, 1), []).stages.flatMap((stage) => stage.opportunities),
    ).toEqual(expect.not.arrayContaining([seven[6]]))
  })

  const rank = fc.stringMatching(/^[0-9A-Za-z]{1,3}$/)
  const deal = fc.record({ stage: fc.constantFrom(...STAGES), rank, amount: fc.integer({ min: 0, max: 99 }) })
  const change = fc.oneof(
    fc.record({ index: fc.nat(30), to: fc.option(deal, { nil: undefined }) }),
    fc.record({ index: fc.constant(-1), to: deal }),
  )
  type Deal = { stage: string; rank: string; amount: number }
  const cardOf = (id: string, { stage, rank: at, amount }: Deal, version: number) =>
    card(id, stage, at, { amount, version })
  /** In a column no two cards have the same rank. */
  const isFree = (cards: HttpCard[], id: string, { stage, rank: at }: Deal) =>
    !cards.some((other) => other.id !== id && other.stage_id === stage && other.rank === at)

  /** What a reload of the same ranges would show. */
  const reload = (cards: HttpCard[], old: Board, page: number) => ({
    stages: STAGES.map((stageId, index) => {
      const { loaded_to } = old.stages[index]
      const all = column(stageId, cards).opportunities
      const inRange = loaded_to === null ? all.length : all.filter((one) => one.rank <= loaded_to).length
      return column(stageId, cards, Math.max(page, inRange - 1)).opportunities.map(({ id, version }) => [
        id,
        version,
      ])
    }),
  })

  it("shows what a reload of the same ranges would show", () => {
    fc.assert(
      fc.property(
        fc.array(deal, { maxLength: 25 }),
        fc.array(change, { maxLength: 8 }),
        fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
        fc.nat(4),
        (deals, changes, reaches, page) => {
          let cards: HttpCard[] = []
          deals.forEach((one, index) => {
            if (isFree(cards, "", one)) {
              cards.push(cardOf(`card-${index}`, one, 1))
            }
          })
          const old: Board = { stages: STAGES.map((id, index) => column(id, cards, reaches[index])) }
          const requested = new Set<string>()
          changes.forEach(({ index, to }, step) => {
            const id = index >= 0 ? (cards[index % (cards.length || 1)]?.id ?? "none") : `made-${step}`
            if (!to || isFree(cards, id, to)) {
              cards = [...cards.filter((one) => one.id !== id), ...(to ? [cardOf(id, to, step + 2)] : [])]
              requested.add(id)
            }
          })
          const changed = cards.filter(({ id }) => requested.has(id))
          const merged = mergeBoard(old, board(cards, page), [...requested], changed)
          const visible = merged.stages.map((stage) =>
            stage.opportunities.map(({ id, version }) => [id, version]),
          )
          expect(visible).toEqual(reload(cards, old, page).stages)
          expect(merged.stages.map(({ count }) => count)).toEqual(
            board(cards).stages.map(({ count }) => count),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe("a board as read", () => {
  it("knows how far its columns are loaded", () => {
    expect(toBoard(board(seven, 2)).stages.map(({ loaded_to }) => loaded_to)).toEqual(["c", null, null])
  })

  it("keeps the cards that did not change", () => {
    const before = board(seven)
    const after = shareCards(before, board([card("0", "new", "0"), ...seven.map((one) => ({ ...one }))]))
    expect(after.stages[0].opportunities.slice(1).every((one, index) => one === seven[index])).toBe(true)
  })
})
