import { toast } from "@medusajs/ui"
import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { HttpBoard, HttpOpportunity } from "../../types/http"
import type { Place } from "../lib/board-model"
import { findCard, moveCard, placeOf, replaceCard } from "../lib/board-model"
import { isStatus, messageOf } from "../lib/errors"
import { queryKeys } from "../lib/query-keys"
import { crm } from "../lib/sdk"
import type { BoardFilter } from "./api/board"
import type { LostInput } from "./api/opportunities"
import { moveOpportunity } from "./api/opportunities"
import { useFormat } from "./use-format"

export type BoardMove = { cardId: string; stageId: string; index: number; lost?: LostInput }
type Placed = BoardMove & { place: Place; before: HttpBoard }

type Answer = { opportunity: HttpOpportunity }

/** Moves a card at once on screen and with one request; what the server refuses goes back where it was. */
export function useBoardMove(filter: BoardFilter) {
  const client = useQueryClient()
  const { t } = useTranslation("crm")
  const format = useFormat()
  const key = queryKeys.board(filter)

  const undo = async ({ id, version }: HttpOpportunity) => {
    try {
      await crm.post(`opportunities/${id}/undo`, { version })
      toast.success(t("board.undone"))
    } catch (error) {
      toast.error(messageOf(error))
    }
    await client.invalidateQueries({ queryKey: queryKeys.all })
  }

  const { mutate } = useMutation<Answer, FetchError, Placed>({
    // One after the other: a second move of the same card carries the version the first one made.
    scope: { id: "crm-board-move" },
    mutationFn: ({ cardId, stageId, place, lost }) => {
      const board = client.getQueryData<HttpBoard>(key)
      const version = board ? findCard(board, cardId)?.version : undefined
      return moveOpportunity(cardId, { stage_id: stageId, ...place, version: version ?? 0, ...lost })
    },
    onSuccess: ({ opportunity }) => {
      client.setQueryData<HttpBoard>(key, (board) => board && replaceCard(board, cardOf(opportunity)))
      void client.invalidateQueries({ queryKey: queryKeys.opportunities.all })
      toast.success(t("board.moved", { title: opportunity.title, stage: format.name(opportunity.stage) }), {
        action: { label: t("actions.undo"), altText: t("actions.undo"), onClick: () => undo(opportunity) },
      })
    },
    onError: (error, { before }) => {
      client.setQueryData(key, before)
      if (isStatus(error, 409)) {
        toast.warning(t("board.changedByColleague"), { description: t("board.changedByColleagueHint") })
      } else {
        toast.error(t("board.moveFailed"), { description: messageOf(error) })
      }
      void client.invalidateQueries({ queryKey: queryKeys.boards })
    },
  })

  /** Resolves as soon as the card is drawn in its new place. */
  return async (move: BoardMove) => {
    // A board that is just being loaded would draw the card where it was.
    await client.cancelQueries({ queryKey: key })
    const before = client.getQueryData<HttpBoard>(key)
    if (!before) {
      return
    }
    const after = moveCard(before, move.cardId, move.stageId, move.index)
    client.setQueryData<HttpBoard>(key, after)
    mutate({ ...move, place: placeOf(after, move.cardId), before })
    // The cache tells its readers in the next task.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

const cardOf = ({ id, version, rank, probability, stage_entered_at }: HttpOpportunity) => ({
  id,
  version,
  rank,
  probability,
  stage_entered_at,
})
