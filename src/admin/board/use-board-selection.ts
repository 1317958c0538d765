import { useMemo, useState } from "react"
import type { Board } from "./board-model"
import { cardsOf, findColumn } from "./board-model"
import { useStable } from "../shared/react/use-stable"

const NOTHING: ReadonlySet<string> = new Set()

/** How a card joins the chosen ones: alone, or with all between it and the one chosen before. */
export type SelectMode = "toggle" | "range"

/** The cards between two of one column, both with them; only the second when they are apart. */
function between(board: Board, from: string | null, to: string): string[] {
  const ids = findColumn(board, to)?.opportunities.map(({ id }) => id) ?? []
  const [start, end] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)]
  return start < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1)
}

/** The cards chosen to be changed together; those that are not on the board do not count. */
export function useBoardSelection(board: Board, mayChoose: (cardId: string) => boolean) {
  const [chosen, setChosen] = useState(NOTHING)
  const [anchor, setAnchor] = useState<string | null>(null)
  const cards = useMemo(() => (chosen.size ? cardsOf(board, chosen) : []), [board, chosen])

  const select = useStable((cardId: string, mode: SelectMode) => {
    if (mode === "range") {
      setChosen(new Set([...chosen, ...between(board, anchor, cardId).filter(mayChoose)]))
    } else if (chosen.has(cardId)) {
      setChosen(new Set([...chosen].filter((id) => id !== cardId)))
    } else if (mayChoose(cardId)) {
      setChosen(new Set([...chosen, cardId]))
    }
    setAnchor(cardId)
  })
  const clear = useStable(() => setChosen(NOTHING))

  return { cards, ids: chosen, select, clear }
}

export type BoardSelectionState = ReturnType<typeof useBoardSelection>
