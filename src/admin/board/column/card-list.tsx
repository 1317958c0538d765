import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable"
import type { Range } from "@tanstack/react-virtual"
import { defaultRangeExtractor, measureElement, useVirtualizer } from "@tanstack/react-virtual"
import type { FocusEvent, KeyboardEvent, ReactNode } from "react"
import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { BoardColumn } from "../board-model"
import type { BoardLists } from "../use-board-lists"
import { useStable } from "../../shared/react/use-stable"

/** Pixels of a card nobody has seen yet. */
const CARD = 108
/** Cards drawn in advance on either side. */
const OVERSCAN = 5
/** Cards before the end at which more are loaded. */
const AHEAD = 12

const KEYS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

type Props = {
  column: BoardColumn
  lists: BoardLists
  /** Heights of cards, shared by the columns: one that comes from another column is as tall as it was there. */
  heights: Map<string, number>
  activeId: string | undefined
  /** The end of what is loaded is near. */
  onEnd: () => void
  children: (index: number) => ReactNode
  footer: ReactNode
}

const cardIdOf = (target: EventTarget) =>
  (target as HTMLElement).closest<HTMLElement>("[data-card-id]")?.dataset.cardId

/** The list as it is drawn: the cards in view, and the one dragged or focused wherever it is. */
function useDrawnCards(ids: string[], { heights, activeId }: Pick<Props, "heights" | "activeId">) {
  const scroller = useRef<HTMLDivElement>(null)
  const focused = useRef<string>(undefined)
  const [isScrolled, setScrolled] = useState(false)

  const rangeExtractor = useCallback(
    (range: Range) => {
      const kept = [activeId, focused.current].map((id) => (id === undefined ? -1 : ids.indexOf(id)))
      const drawn = new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)])
      return [...drawn].sort((a, b) => a - b)
    },
    [ids, activeId],
  )

  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used here
  const list = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => ids[index],
    estimateSize: (index) => heights.get(ids[index]) ?? CARD,
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance)
      const id = element.firstElementChild && cardIdOf(element.firstElementChild)
      if (id) {
        heights.set(id, height)
      }
      return height
    },
    overscan: OVERSCAN,
    // What one looks at stays where it is when cards come or go above it; at the very top one sees them come.
    anchorTo: isScrolled && activeId === undefined ? "end" : "start",
    onChange: ({ scrollOffset }) => setScrolled((scrollOffset ?? 0) > 0),
    rangeExtractor,
  })
  const keep = {
    onFocus: (event: FocusEvent) => {
      focused.current = cardIdOf(event.target)
    },
    onBlur: () => {
      focused.current = undefined
    },
  }
  return { list, scroller, keep }
}

/** The cards of a column, however many: only those in view are drawn, and the one dragged or focused. */
export const CardList = ({ column, lists, heights, activeId, onEnd, children, footer }: Props) => {
  const ids = useMemo(() => column.opportunities.map(({ id }) => id), [column.opportunities])
  const { list, scroller, keep } = useDrawnCards(ids, { heights, activeId })

  const reveal = useStable((cardId: string) => list.scrollToIndex(ids.indexOf(cardId)))
  useEffect(() => lists.register(column.id, reveal), [lists, column.id, reveal])

  const items = list.getVirtualItems()
  const isNearEnd = (list.range?.endIndex ?? -1) >= ids.length - AHEAD
  useEffect(() => {
    if (isNearEnd) {
      onEnd()
    }
  }, [isNearEnd, onEnd])

  /** Up and down go from card to card, also to those that are not drawn. */
  const onKeyDown = (event: KeyboardEvent) => {
    const cardId = cardIdOf(event.target)
    const next = cardId && KEYS[event.key] && ids[ids.indexOf(cardId) + KEYS[event.key]]
    const isOnTitle = (event.target as HTMLElement).matches("[data-card-link]")
    if (next && isOnTitle && activeId === undefined && !event.defaultPrevented) {
      event.preventDefault()
      lists.focus(next)
    }
  }

  return (
    <SortableContext id={column.id} items={ids} strategy={verticalListSortingStrategy}>
      <div
        ref={scroller}
        className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden pb-2"
        data-scrolls="down"
        data-testid={`cards-${column.key}`}
      >
        <ul className="relative" style={{ height: list.getTotalSize() }} onKeyDown={onKeyDown} {...keep}>
          {items.map(({ key, index, start }) => (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={column.count}
              aria-posinset={index + 1}
              // Not a transform: the drag and drop library looks through those.
              style={{ top: start }}
              className="absolute inset-x-0"
            >
              {children(index)}
            </li>
          ))}
        </ul>
        {footer}
      </div>
    </SortableContext>
  )
}
