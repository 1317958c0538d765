import type { Range } from "@tanstack/react-virtual"
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual"
import type { FocusEvent } from "react"
import { useCallback, useRef } from "react"
import type { GridRow } from "./grid/offer-grid"
import { useStable } from "../../shared/react/use-stable"

/** Pixels of a line nobody has seen yet. */
const LINE = 53
/** Pixels of the headings above them, which stay in view. */
const HEADINGS = 36
/** Lines drawn in advance on either side. */
const OVERSCAN = 6

/** Which lines are drawn: those in view, and the ones that are focused or dragged wherever they are. */
export function useOfferLines(rows: GridRow[], draggedKey: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null)
  const focusedKey = useRef<string>(undefined)

  const rangeExtractor = useCallback(
    (range: Range) => {
      const kept = [draggedKey, focusedKey.current].map((key) =>
        key === undefined ? -1 : rows.findIndex((row) => row.key === key),
      )
      const drawn = new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)])
      return [...drawn].sort((a, b) => a - b)
    },
    [rows, draggedKey],
  )

  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used here
  const list = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index].key,
    estimateSize: () => LINE,
    overscan: OVERSCAN,
    scrollPaddingEnd: HEADINGS,
    rangeExtractor,
  })

  /** Brings a line into view. */
  const scrollTo = useStable((key: string) => {
    const index = rows.findIndex((row) => row.key === key)
    if (index >= 0) {
      list.scrollToIndex(index)
    }
  })
  const keep = {
    onFocus: ({ target }: FocusEvent) => {
      focusedKey.current = target.closest<HTMLElement>("[data-row-key]")?.dataset.rowKey
    },
    onBlur: () => {
      focusedKey.current = undefined
    },
  }
  return { list, scroller, scrollTo, keep }
}
