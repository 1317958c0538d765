import { replaceEqualDeep } from "@tanstack/react-query"
import type { HttpBoard, HttpCard } from "../../../types/http"
import type { Board, BoardColumn } from "../board-model"
import { isLoaded, reachesFurther, reachOf } from "../board-model"

export const toBoard = ({ stages }: HttpBoard): Board => ({
  stages: stages.map((stage) => ({ ...stage, loaded_to: reachOf(stage) })),
})

const byRank = (a: HttpCard, b: HttpCard) => (a.rank < b.rank ? -1 : 1)

/**
 * What was just read in place of what was on screen. Counts, sums and the first cards of each column are the fresh ones.
 * Cards further down that were loaded stay, except those asked for: they are where `changed` says, or gone.
 */
export function mergeBoard(
  old: Board,
  { stages }: Board,
  requestedIds: string[],
  changed: HttpCard[] = [],
): Board {
  const requested = new Set(requestedIds)
  const first = new Set(stages.flatMap((stage) => stage.opportunities.map(({ id }) => id)))

  const withRest = (column: BoardColumn, before: BoardColumn): BoardColumn => {
    const isFurtherDown = ({ id, rank }: HttpCard) => !isLoaded(column, rank) && !first.has(id)
    const stayed = before.opportunities.filter((card) => isFurtherDown(card) && !requested.has(card.id))
    const came = changed.filter(
      (card) => card.stage_id === column.id && isFurtherDown(card) && isLoaded(before, card.rank),
    )
    return {
      ...column,
      opportunities: [...column.opportunities, ...[...stayed, ...came].sort(byRank)],
      next_cursor: before.next_cursor,
      loaded_to: before.loaded_to,
    }
  }

  return {
    stages: stages.map((column) => {
      const before = old.stages.find(({ id }) => id === column.id)
      return before && reachesFurther(before, column) ? withRest(column, before) : column
    }),
  }
}

/** Cards that did not change stay the same objects, so that they are not drawn again. */
export function shareCards(old: Board | undefined, fresh: Board): Board {
  const known = new Map(old?.stages.flatMap((stage) => stage.opportunities.map((card) => [card.id, card])))
  const shared = (card: HttpCard) => replaceEqualDeep(known.get(card.id), card) as HttpCard
  return {
    stages: fresh.stages.map((stage) => ({ ...stage, opportunities: stage.opportunities.map(shared) })),
  }
}
