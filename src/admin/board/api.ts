import type { RequestError } from "../shared/api/request-error"
import type { QueryClient } from "@tanstack/react-query"
import { keepPreviousData, useIsMutating, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { HttpBoard, HttpCard } from "../../types/http"
import { mergeBoard, shareCards, toBoard } from "./live/board-merge"
import type { Board } from "./board-model"
import { appendCards, reachesFurther } from "./board-model"
import { queryKeys } from "../shared/api/query-keys"
import { crm } from "../shared/api/crm-client"

const PAGE = 25
/** Cards that are loaded when the end of a column comes near. */
const NEXT_PAGE = 50
/** First cards of each column that come along with what changed. */
const GLANCE = 10
const LARGEST_PAGE = 100
/** Pages that a reload brings of a column somebody scrolled far down. */
const MAX_PAGES = 10
/** Milliseconds between two reads of the board while no stream reports changes. */
const POLL = 5_000

export type BoardFilter = {
  q?: string
  owner_id?: string[]
  priority?: string[]
  tag?: string[]
  activity?: string
  time_zone?: string
  stale?: true
  closed_days?: string
}

type CardPage = { opportunities: HttpCard[]; next_cursor: string | null }

/** What changes the board or makes it longer; meanwhile nothing else may. */
export const BOARD_WORK = ["crm-board-work"]

const readColumn = (filter: BoardFilter, stageId: string, cursor: string, limit: number) =>
  crm.get<CardPage>(`board/${stageId}`, { ...filter, cursor, limit })

/** The board with every column read on until it reaches as far as it did before. */
async function readOn(filter: BoardFilter, first: Board, old: Board): Promise<Board> {
  let board = first
  for (const before of old.stages) {
    for (let page = 1; page < MAX_PAGES; page += 1) {
      const column = board.stages.find(({ id }) => id === before.id)
      if (!column || column.next_cursor === null || !reachesFurther(before, column)) {
        break
      }
      const more = await readColumn(filter, column.id, column.next_cursor, LARGEST_PAGE)
      board = appendCards(board, column.id, column.next_cursor, more)
    }
  }
  return board
}

/** @param drawn the board on screen, which may grow meanwhile */
async function readBoard(filter: BoardFilter, drawn: () => Board | undefined): Promise<Board> {
  const longestColumn = Math.max(PAGE, ...(drawn()?.stages ?? []).map((stage) => stage.opportunities.length))
  const limit = Math.min(LARGEST_PAGE, longestColumn)
  const first = toBoard(await crm.get<HttpBoard>("board", { ...filter, limit }))
  const old = drawn()
  const board = old ? await readOn(filter, first, old) : first
  return mergeBoard(drawn() ?? board, board, [])
}

/** The board, as far down as it is on screen. `isPolling`: no stream reports changes. */
export function useBoard(filter: BoardFilter, isPolling: boolean) {
  const client = useQueryClient()
  const queryKey = queryKeys.board(filter)
  const isWorking = useIsMutating({ mutationKey: BOARD_WORK }) > 0
  return useQuery<Board, RequestError>({
    queryKey,
    queryFn: () => readBoard(filter, () => client.getQueryData<Board>(queryKey)),
    structuralSharing: (old, fresh) => shareCards(old as Board | undefined, fresh as Board),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchInterval: isPolling && !isWorking ? POLL : false,
  })
}

/** The cards of these ids, and with them the counts, the sums and the first cards of each column. */
export const readChanges = (filter: BoardFilter, ids: string[]) =>
  crm.get<HttpBoard>("board", { ...filter, limit: GLANCE, id: ids })

export const mergeChanges = (client: QueryClient, filter: BoardFilter, fresh: HttpBoard, ids: string[]) =>
  client.setQueryData<Board>(
    queryKeys.board(filter),
    (board) => board && mergeBoard(board, toBoard(fresh), ids, fresh.changed),
  )

/** The next cards at the end of one column. */
export function useMoreCards(filter: BoardFilter) {
  const client = useQueryClient()
  return useMutation<CardPage, RequestError, { stageId: string; cursor: string }>({
    mutationKey: BOARD_WORK,
    mutationFn: ({ stageId, cursor }) => readColumn(filter, stageId, cursor, NEXT_PAGE),
    onSuccess: (page, { stageId, cursor }) => {
      client.setQueryData<Board>(
        queryKeys.board(filter),
        (board) => board && appendCards(board, stageId, cursor, page),
      )
    },
  })
}
