import { useEffect, useState } from "react"
import type { BoardLists } from "../use-board-lists"
import { useStable } from "../../shared/react/use-stable"

/** Milliseconds for which a card stands out. */
const MARK_DURATION_MS = 4_000
const NOTHING: ReadonlySet<string> = new Set()

/** Cards that a colleague has changed under one's hands: brought into view, and standing out for a moment. */
export function useBoardMarks(lists: BoardLists) {
  const [marked, setMarked] = useState(NOTHING)

  useEffect(() => {
    if (marked.size) {
      lists.reveal([...marked][0])
      const timer = setTimeout(() => setMarked(NOTHING), MARK_DURATION_MS)
      return () => clearTimeout(timer)
    }
  }, [marked, lists])

  const mark = useStable((ids: string[]) => setMarked(new Set(ids)))
  return { marked, mark }
}
