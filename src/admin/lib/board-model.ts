import type { AmountByCurrency, HttpBoard, HttpBoardColumn, HttpCard } from "../../types/http"

export type Place = { before_id?: string; after_id?: string }

export const findColumn = (board: HttpBoard, cardId: string) =>
  board.stages.find((stage) => stage.opportunities.some((card) => card.id === cardId))

export const findCard = (board: HttpBoard, cardId: string) =>
  findColumn(board, cardId)?.opportunities.find((card) => card.id === cardId)

function addAmount(amounts: AmountByCurrency[], card: HttpCard, sign: 1 | -1): AmountByCurrency[] {
  const change = sign * card.amount
  const known = amounts.some((entry) => entry.currency_code === card.currency_code)
  const all = known ? amounts : [...amounts, { currency_code: card.currency_code, amount: 0 }]
  return all.map((entry) =>
    entry.currency_code === card.currency_code ? { ...entry, amount: entry.amount + change } : entry,
  )
}

const without = (column: HttpBoardColumn, card: HttpCard): HttpBoardColumn => ({
  ...column,
  count: column.count - 1,
  amounts: addAmount(column.amounts, card, -1),
  opportunities: column.opportunities.filter(({ id }) => id !== card.id),
})

const withCard = (column: HttpBoardColumn, card: HttpCard, index: number): HttpBoardColumn => ({
  ...column,
  count: column.count + 1,
  amounts: addAmount(column.amounts, card, 1),
  opportunities: [...column.opportunities.slice(0, index), card, ...column.opportunities.slice(index)],
})

/** The board after the card went to the index of the stage; counts and sums follow. */
export function moveCard(board: HttpBoard, cardId: string, stageId: string, index: number): HttpBoard {
  const card = findCard(board, cardId)
  if (!card) {
    return board
  }
  const moved =
    card.stage_id === stageId
      ? card
      : { ...card, stage_id: stageId, stage_entered_at: new Date().toISOString() }
  return {
    ...board,
    stages: board.stages.map((stage) => {
      const rest = stage.opportunities.some(({ id }) => id === cardId) ? without(stage, card) : stage
      return stage.id === stageId ? withCard(rest, moved, index) : rest
    }),
  }
}

/** What the server is told of a card's place: the card above it, else the one below. */
export function placeOf(board: HttpBoard, cardId: string): Place {
  const cards = findColumn(board, cardId)?.opportunities ?? []
  const index = cards.findIndex((card) => card.id === cardId)
  if (index > 0) {
    return { after_id: cards[index - 1].id }
  }
  return cards.length > 1 ? { before_id: cards[1].id } : {}
}

/** The server's answer in place of the optimistic card. */
export function replaceCard(board: HttpBoard, fresh: Partial<HttpCard> & { id: string }): HttpBoard {
  return {
    ...board,
    stages: board.stages.map((stage) => ({
      ...stage,
      opportunities: stage.opportunities.map((card) => (card.id === fresh.id ? { ...card, ...fresh } : card)),
    })),
  }
}

/** One more page at a column's end; a card that moved meanwhile is not drawn twice. */
export function appendCards(
  board: HttpBoard,
  stageId: string,
  cards: HttpCard[],
  nextCursor: string | null,
): HttpBoard {
  const known = new Set(board.stages.flatMap((stage) => stage.opportunities.map(({ id }) => id)))
  return {
    ...board,
    stages: board.stages.map((stage) =>
      stage.id === stageId
        ? {
            ...stage,
            opportunities: [...stage.opportunities, ...cards.filter(({ id }) => !known.has(id))],
            next_cursor: nextCursor,
          }
        : stage,
    ),
  }
}
