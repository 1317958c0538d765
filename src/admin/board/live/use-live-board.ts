import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import type { ChangeCollector, Changes } from "./board-changes"
import { collectChanges } from "./board-changes"
import { queryKeys } from "../../shared/api/query-keys"
import type { BoardFilter } from "../api"
import { BOARD_WORK, mergeChanges, readChanges } from "../api"
import { useLive } from "../../shared/api/use-live"
import { useStable } from "../../shared/react/use-stable"

/** Milliseconds in which the changes of colleagues are collected. */
const WAIT = 150
/** As many cards as one request may name. */
const MAX_NAMED_CARDS = 100

/**
 * Keeps the board as it is for everybody. While a card is dragged, or a move or a page is under way, changes wait.
 * @returns whether the board hears of changes
 */
export function useLiveBoard(filter: BoardFilter, isDragging: boolean) {
  const client = useQueryClient()
  const collector = useRef<ChangeCollector | null>(null)
  const queryKey = queryKeys.board(filter)
  const key = JSON.stringify(queryKey)

  const isBusy = useStable(() => isDragging || client.isMutating({ mutationKey: BOARD_WORK }) > 0)
  const isReading = useStable(() => client.isFetching({ queryKey }) > 0)

  const latestWork = () => {
    const all = client.getMutationCache().findAll({ mutationKey: BOARD_WORK })
    return all[all.length - 1]
  }

  const bring = useStable(async (changes: Changes) => {
    if (changes === "many") {
      return client.invalidateQueries({ queryKey: queryKeys.boards })
    }
    const work = latestWork()
    try {
      const fresh = await readChanges(filter, changes)
      // What was read before a move does not know of it.
      if (isBusy() || latestWork() !== work) {
        collector.current?.add(changes)
      } else {
        mergeChanges(client, filter, fresh, changes)
      }
    } catch {
      await client.invalidateQueries({ queryKey: queryKeys.boards })
    }
  })

  useEffect(() => {
    const current = collectChanges({
      wait: WAIT,
      maxIds: MAX_NAMED_CARDS,
      isBusy: () => isBusy() || isReading(),
      onReady: bring,
    })
    collector.current = current
    return current.stop
  }, [key, isBusy, isReading, bring])

  const onOpportunities = (changes: Changes) => {
    collector.current?.add(changes)
    void client.invalidateQueries({ queryKey: queryKeys.opportunities.all })
  }

  return useLive({
    onOpen: () => collector.current?.add("many"),
    onOpportunities,
    onStages: () => collector.current?.add("many"),
  })
}
