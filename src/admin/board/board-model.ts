import type { AmountByCurrency, HttpBoardColumn, HttpCard, HttpStage } from "../../types/http"

/** A column as far as it is loaded: to the card of rank `loaded_to`; null = to the column's end. */
export type BoardColumn = HttpBoardColumn & { loaded_to: string | null }
export type Board = { stages: BoardColumn[] }

/** A column without its cards. */
export const stageOf = ({
  count,
  amounts,
  opportunities,
  next_cursor,
  loaded_to,
  ...stage
}: BoardColumn): HttpStage => stage

/** Directly above or below another card; without either, on top. */
export type Place = { before_id?: string; after_id?: string }

/** Cards that go to a place of a stage together, in this order. */
export type Placed = { ids: string[]; stageId: string; place: Place }

export const findColumn = (board: Board, cardId: string) =>
  board.stages.find((stage) => stage.opportunities.some((card) => card.id === cardId))

export const findCard = (board: Board, cardId: string) =>
  findColumn(board, cardId)?.opportunities.find((card) => card.id === cardId)

/** The cards with these ids, in the order of the board. */
export function cardsOf(board: Board, ids: Iterable<string>): HttpCard[] {
  const requested = new Set(ids)
  return board.stages.flatMap((stage) => stage.opportunities.filter(({ id }) => requested.has(id)))
}

export const isLoaded = ({ loaded_to }: BoardColumn, rank: string) => loaded_to === null || rank <= loaded_to

/** Whether one column is loaded further down than another. */
export const reachesFurther = (column: BoardColumn, other: BoardColumn) =>
  other.loaded_to !== null && (column.loaded_to === null || column.loaded_to > other.loaded_to)

/** What the cards are worth, for each currency. */
export const sumsOf = (cards: HttpCard[]) => addAmounts([], cards, 1)

function addAmounts(amounts: AmountByCurrency[], cards: HttpCard[], sign: 1 | -1): AmountByCurrency[] {
  const sums = new Map(amounts.map(({ currency_code, amount }) => [currency_code, amount]))
  for (const { currency_code, amount } of cards) {
    sums.set(currency_code, (sums.get(currency_code) ?? 0) + sign * amount)
  }
  return [...sums].map(([currency_code, amount]) => ({ currency_code, amount }))
}

function removeCards(column: BoardColumn, ids: ReadonlySet<string>): BoardColumn {
  const removed = column.opportunities.filter(({ id }) => ids.has(id))
  return removed.length
    ? {
        ...column,
        count: column.count - removed.length,
        amounts: addAmounts(column.amounts, removed, -1),
        opportunities: column.opportunities.filter(({ id }) => !ids.has(id)),
      }
    : column
}

const putIn = (column: BoardColumn, cards: HttpCard[], index: number): BoardColumn => ({
  ...column,
  count: column.count + cards.length,
  amounts: addAmounts(column.amounts, cards, 1),
  opportunities: [...column.opportunities.slice(0, index), ...cards, ...column.opportunities.slice(index)],
})

function indexAt(cards: HttpCard[], { after_id, before_id }: Place): number {
  const above = cards.findIndex(({ id }) => id === after_id)
  const below = cards.findIndex(({ id }) => id === before_id)
  return above >= 0 ? above + 1 : Math.max(below, 0)
}

/** The board after the cards went to their place; counts and sums follow. */
export function placeCards(board: Board, { ids, stageId, place }: Placed): Board {
  const known = new Map(cardsOf(board, ids).map((card) => [card.id, card]))
  const now = new Date().toISOString()
  const moved = ids
    .flatMap((id) => known.get(id) ?? [])
    .map((card) => (card.stage_id === stageId ? card : { ...card, stage_id: stageId, stage_entered_at: now }))
  const removed = new Set(known.keys())
  return {
    stages: board.stages.map((stage) => {
      const rest = removeCards(stage, removed)
      return stage.id === stageId ? putIn(rest, moved, indexAt(rest.opportunities, place)) : rest
    }),
  }
}

/** A card's place in a column of these cards, as it is sent to the server: the card above, else the one below. */
export function placeAmong(ids: string[], id: string): Place {
  const index = ids.indexOf(id)
  if (index > 0) {
    return { after_id: ids[index - 1] }
  }
  return ids.length > 1 ? { before_id: ids[1] } : {}
}

/** Where a card of this rank belongs. */
function indexByRank(cards: HttpCard[], rank: string): number {
  let index = cards.length
  while (index > 0 && cards[index - 1].rank > rank) {
    index -= 1
  }
  return index
}

function settle(column: BoardColumn, card: HttpCard, isDrawn: boolean): BoardColumn {
  if (!isDrawn && !isLoaded(column, card.rank)) {
    return { ...column, count: column.count + 1, amounts: addAmounts(column.amounts, [card], 1) }
  }
  // Nothing lies between the last card and one that was put directly below it.
  const loaded_to = isLoaded(column, card.rank) ? column.loaded_to : card.rank
  return { ...putIn(column, [card], indexByRank(column.opportunities, card.rank)), loaded_to }
}

/**
 * The board with the cards as the server has them, each where its rank says. Cards that are not drawn stay so, and what
 * is older than what is drawn is left out.
 */
export function settleCards(board: Board, fresh: (Partial<HttpCard> & { id: string })[]): Board {
  return fresh.reduce((before, change) => {
    const old = findCard(before, change.id)
    if (!old || (change.version ?? old.version) < old.version) {
      return before
    }
    const card = { ...old, ...change }
    const drawnIn = findColumn(before, card.id)?.id
    const removed = new Set([card.id])
    return {
      stages: before.stages.map((stage) => {
        const rest = removeCards(stage, removed)
        return stage.id === card.stage_id ? settle(rest, card, stage.id === drawnIn) : rest
      }),
    }
  }, board)
}

/** The cards with these changes, where they are drawn. */
export function patchCards(board: Board, changes: (Partial<HttpCard> & { id: string })[]): Board {
  const changeOf = new Map(changes.map((change) => [change.id, change]))
  const patched = (card: HttpCard) => ({ ...card, ...changeOf.get(card.id) })
  return {
    stages: board.stages.map((stage) => ({
      ...stage,
      opportunities: stage.opportunities.map((card) => (changeOf.has(card.id) ? patched(card) : card)),
    })),
  }
}

/** Takes a refused move back: its cards go where they were, unless the server sent something newer meanwhile. */
export const putBack = (board: Board, cards: HttpCard[]) =>
  settleCards(
    board,
    cards.filter(({ id, version }) => findCard(board, id)?.version === version),
  )

type PageOfCards = { opportunities: HttpCard[]; next_cursor: string | null }

/** How far a page of a column reaches. */
export const reachOf = ({ opportunities, next_cursor }: PageOfCards) =>
  next_cursor === null ? null : (opportunities[opportunities.length - 1]?.rank ?? null)

/** One more page at a column's end. Not drawn twice: a card that moved meanwhile; not at all: a page asked for before a reload. */
export function appendCards(board: Board, stageId: string, cursor: string, page: PageOfCards): Board {
  const known = new Set(board.stages.flatMap((stage) => stage.opportunities.map(({ id }) => id)))
  return {
    stages: board.stages.map((stage) => {
      if (stage.id !== stageId || stage.next_cursor !== cursor) {
        return stage
      }
      const opportunities = [...stage.opportunities]
      for (const card of page.opportunities) {
        if (!known.has(card.id)) {
          opportunities.splice(indexByRank(opportunities, card.rank), 0, card)
        }
      }
      return { ...stage, opportunities, next_cursor: page.next_cursor, loaded_to: reachOf(page) }
    }),
  }
}
