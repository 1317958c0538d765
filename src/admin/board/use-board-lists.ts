import { useMemo, useRef } from "react"
import { useStable } from "../shared/react/use-stable"

/** Brings a card of a column into view. */
type Reveal = (cardId: string) => void

const FRAMES = 20

const linkOf = (cardId: string) =>
  document.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(cardId)}"] [data-card-link]`)

/** Focuses the card as soon as it is drawn: one far down its column takes a moment. */
function focusWhenDrawn(cardId: string, frames = FRAMES) {
  requestAnimationFrame(() => {
    const link = linkOf(cardId)
    if (link) {
      link.focus({ preventScroll: true })
    } else if (frames > 0) {
      focusWhenDrawn(cardId, frames - 1)
    }
  })
}

/** Finds cards that are not drawn because their column is scrolled away from them. */
export function useBoardLists(columnOf: (cardId: string) => string | undefined) {
  const lists = useRef(new Map<string, Reveal>())

  /** Registers how a column brings its cards into view. @returns how to unregister it */
  const register = useStable((columnId: string, reveal: Reveal) => {
    const { current } = lists
    current.set(columnId, reveal)
    return () => void current.delete(columnId)
  })

  const reveal = useStable((cardId: string) => lists.current.get(columnOf(cardId) ?? "")?.(cardId))

  const focus = useStable((cardId: string) => {
    reveal(cardId)
    focusWhenDrawn(cardId)
  })

  return useMemo(() => ({ register, reveal, focus }), [register, reveal, focus])
}

export type BoardLists = ReturnType<typeof useBoardLists>
