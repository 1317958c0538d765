import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { HttpBoard, HttpCard } from "../../../types/http"
import { appendCards } from "../../lib/board-model"
import { queryKeys } from "../../lib/query-keys"
import { crm } from "../../lib/sdk"

const PAGE = 20
const MOST = 100

export type BoardFilter = { q?: string; owner_id?: string[] }

/** The whole board in one request; asked again, it brings as many cards per column as are on screen. */
export function useBoard(filter: BoardFilter) {
  const client = useQueryClient()
  const queryKey = queryKeys.board(filter)
  return useQuery<HttpBoard, FetchError>({
    queryKey,
    queryFn: () => {
      const drawn =
        client.getQueryData<HttpBoard>(queryKey)?.stages.map((stage) => stage.opportunities.length) ?? []
      return crm.get<HttpBoard>("board", { ...filter, limit: Math.min(MOST, Math.max(PAGE, ...drawn)) })
    },
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    refetchOnWindowFocus: true,
  })
}

/** The next cards at the end of one column. */
export function useMoreCards(filter: BoardFilter) {
  const client = useQueryClient()
  return useMutation<
    { opportunities: HttpCard[]; next_cursor: string | null },
    FetchError,
    { stageId: string; cursor: string }
  >({
    mutationFn: ({ stageId, cursor }) => crm.get(`board/${stageId}`, { ...filter, cursor, limit: PAGE }),
    onSuccess: (page, { stageId }) => {
      client.setQueryData<HttpBoard>(
        queryKeys.board(filter),
        (board) => board && appendCards(board, stageId, page.opportunities, page.next_cursor),
      )
    },
  })
}
