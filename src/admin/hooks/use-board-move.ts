import { toast } from "@medusajs/ui"
import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { HttpBoard, HttpOpportunity } from "../../types/http"
import { findCard, moveCard, placeOf, replaceCard } from "../lib/board-model"
import { isStatus, messageOf } from "../lib/errors"
import { queryKeys } from "../lib/query-keys"
import { crm } from "../lib/sdk"
import type { BoardFilter } from "./api/board"
import type { LostInput } from "./api/opportunities"
import { moveOpportunity } from "./api/opportunities"
import { useFormat } from "./use-format"

export type BoardMove = { cardId: string; stageId: string; index: number; lost?: LostInput }

type Answer = { opportunity: HttpOpportunity }
type Before = { snapshot: HttpBoard | undefined }

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

  return useMutation<Answer, FetchError, BoardMove, Before>({
    // One after the other: a second move of the same card carries the version the first one made.
    scope: { id: "crm-board-move" },
    onMutate: async ({ cardId, stageId, index }) => {
      await client.cancelQueries({ queryKey: key })
      const snapshot = client.getQueryData<HttpBoard>(key)
      client.setQueryData<HttpBoard>(key, (board) => board && moveCard(board, cardId, stageId, index))
      return { snapshot }
    },
    mutationFn: ({ cardId, stageId, lost }) => {
      const board = client.getQueryData<HttpBoard>(key)
      const version = board ? findCard(board, cardId)?.version : undefined
      const place = board ? placeOf(board, cardId) : {}
      return moveOpportunity(cardId, { stage_id: stageId, ...place, version: version ?? 0, ...lost })
    },
    onSuccess: ({ opportunity }) => {
      client.setQueryData<HttpBoard>(key, (board) => board && replaceCard(board, cardOf(opportunity)))
      void client.invalidateQueries({ queryKey: queryKeys.opportunities.all })
      toast.success(t("board.moved", { title: opportunity.title, stage: format.name(opportunity.stage) }), {
        action: { label: t("actions.undo"), altText: t("actions.undo"), onClick: () => undo(opportunity) },
      })
    },
    onError: (error, _move, before) => {
      client.setQueryData(key, before?.snapshot)
      if (isStatus(error, 409)) {
        toast.warning(t("board.changedByColleague"), { description: t("board.changedByColleagueHint") })
      } else {
        toast.error(t("board.moveFailed"), { description: messageOf(error) })
      }
      void client.invalidateQueries({ queryKey: queryKeys.boards })
    },
  })
}

const cardOf = ({ id, version, rank, probability, stage_entered_at }: HttpOpportunity) => ({
  id,
  version,
  rank,
  probability,
  stage_entered_at,
})
