import type { RequestError } from "../../shared/api/request-error"
import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpCard, HttpOpportunity } from "../../../types/http"
import type { Board, Placed } from "../board-model"
import { findCard, patchCards, placeCards, putBack, settleCards } from "../board-model"
import { trackMoves } from "./track-moves"
import { cardOf } from "../card/card-data"
import { isStatus, messageOf } from "../../shared/api/errors"
import { queryKeys } from "../../shared/api/query-keys"
import type { BoardFilter } from "../api"
import { BOARD_WORK, mergeChanges, readChanges } from "../api"
import type { LostInput } from "../../opportunities/api"
import { moveOpportunities, undoMoves } from "../../opportunities/api"
import { useFormat } from "../../shared/format/use-format"
import { useStable } from "../../shared/react/use-stable"

/** `saved`: the opportunity, where it had to be completed for the move. */
export type BoardMove = Placed & { lost?: LostInput; saved?: HttpOpportunity }
/** `before`: the cards as they were drawn; `wasReading`: a reload was stopped for this. */
type Begun = BoardMove & { before: HttpCard[]; wasReading: boolean }

type Answer = { opportunities: HttpOpportunity[] }

/** A move that was made after one that was refused. */
class Outdated extends Error {}

/** The board in the cache, and what a move does to it. */
function useBoardCache(filter: BoardFilter) {
  const client = useQueryClient()
  const queryKey = queryKeys.board(filter)
  const read = () => client.getQueryData<Board>(queryKey)
  return {
    read,
    find: (id: string) => findCard(read() ?? { stages: [] }, id),
    write: (change: (board: Board) => Board) =>
      client.setQueryData<Board>(queryKey, (board) => board && change(board)),
    reload: () => void client.invalidateQueries({ queryKey: queryKeys.boards }),
    /** A board that is just being loaded would draw the cards where they were. Says whether one was. */
    stopReading: async () => {
      const isReading = client.isFetching({ queryKey }) > 0
      await client.cancelQueries({ queryKey })
      return isReading
    },
    /** The cards as they are for everybody. */
    refresh: async (ids: string[]) => mergeChanges(client, filter, await readChanges(filter, ids), ids),
    /** Other pages ask anew for what changed; the board too, if it was stopped. */
    settled: (wasReading: boolean) => {
      void client.invalidateQueries({ queryKey: queryKeys.opportunities.all })
      if (wasReading) {
        void client.invalidateQueries({ queryKey: queryKeys.boards })
      }
    },
  }
}
type BoardCache = ReturnType<typeof useBoardCache>

/** Says how a move went, and offers to take it back. */
function useMoveMessages(cache: BoardCache) {
  const { t } = useTranslation("crm")
  const format = useFormat()

  const undo = async (moved: HttpOpportunity[]) => {
    try {
      const { opportunities } = await undoMoves(moved.map(({ id, version }) => ({ id, version })))
      cache.write((board) => settleCards(board, opportunities.map(cardOf)))
      toast.success(t("board.undone"))
    } catch (error) {
      toast.error(messageOf(error))
      cache.reload()
    }
  }

  const saved = (opportunities: HttpOpportunity[]) => {
    const [{ title, stage }] = opportunities
    const values = { title, count: opportunities.length, stage: format.name(stage) }
    const [label, onClick] = [t("actions.undo"), () => void undo(opportunities)]
    toast.success(t(opportunities.length > 1 ? "boardTools.moved" : "board.moved", values), {
      action: { label, altText: label, onClick },
    })
  }

  const refused = (error: RequestError) =>
    isStatus(error, 409)
      ? toast.warning(t("board.changedByColleague"), { description: t("boardTools.conflictHint") })
      : toast.error(t("board.moveFailed"), { description: messageOf(error) })

  return { saved, refused }
}

/** Moves cards at once on screen and with one request; what the server refuses goes back, or where it is by now. */
export function useBoardMove(filter: BoardFilter, onConflict: (ids: string[]) => void) {
  const cache = useBoardCache(filter)
  const notify = useMoveMessages(cache)
  const queue = useState(trackMoves)[0]

  const rollBack = async (error: RequestError, { ids, place, before }: Begun) => {
    const isNewer = before.some(({ id, version }) => cache.find(id)?.version !== version)
    if (isStatus(error, 409) || isNewer) {
      try {
        // The neighbour, too: it may be the one that has gone.
        await cache.refresh([...ids, ...Object.values(place)])
        return onConflict(ids)
      } catch {
        // Without an answer the cards go where they were.
      }
    }
    cache.write((board) => putBack(board, before))
  }

  const { mutate } = useMutation<Answer, RequestError, Begun>({
    mutationKey: BOARD_WORK,
    // One after the other: a second move of the same card carries the version the first one made.
    scope: { id: "crm-board-move" },
    mutationFn: ({ stageId, place, lost, before }) => {
      if (before.some(({ id }) => queue.isRefused(id))) {
        throw new Outdated()
      }
      const opportunities = before.map(({ id, version }) => ({
        id,
        version: cache.find(id)?.version ?? version,
      }))
      return moveOpportunities({ opportunities, stage_id: stageId, ...place, ...lost })
    },
    onSuccess: ({ opportunities }) => {
      const cards = opportunities.map(cardOf)
      cache.write((board) =>
        patchCards(
          settleCards(
            board,
            cards.filter(({ id }) => !queue.hasMore(id)),
          ),
          cards.filter(({ id }) => queue.hasMore(id)).map(({ id, version, rank }) => ({ id, version, rank })),
        ),
      )
      notify.saved(opportunities)
    },
    onError: (error, begun) => {
      if (error instanceof Outdated) {
        const others = begun.before.filter(({ id }) => !queue.isRefused(id))
        return void cache.write((board) => putBack(board, others))
      }
      queue.refuse(begun.ids)
      notify.refused(error)
      return rollBack(error, begun)
    },
    onSettled: (_answer, _error, { ids, wasReading }) => {
      queue.end(ids)
      cache.settled(wasReading)
    },
  })

  /** Resolves as soon as the cards are drawn in their new place. */
  return useStable(async ({ saved, ...move }: BoardMove) => {
    const wasReading = await cache.stopReading()
    if (saved) {
      cache.write((board) => patchCards(board, [cardOf(saved)]))
    }
    const board = cache.read()
    if (!board) {
      return
    }
    const before = move.ids.flatMap((id) => findCard(board, id) ?? [])
    queue.begin(move.ids)
    cache.write((current) => placeCards(current, move))
    mutate({ ...move, before, wasReading })
    // The cache notifies its readers in the next task.
    await new Promise((resolve) => setTimeout(resolve))
  })
}
