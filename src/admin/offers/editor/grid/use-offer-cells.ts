import { useLayoutEffect, useMemo, useRef, useState } from "react"
import type { Grid, Position } from "./offer-grid"
import { columnIn, EDITABLE, ENTRY, rowsBetween, tabTo, traverse } from "./offer-grid"
import { useStable } from "../../../shared/react/use-stable"

/** What a cell begins with when one types into it; null for what it has. */
export type Editing = { text: string | null }
/** How one leaves a cell that was typed into. */
export type Leave = "stay" | "tab" | "tabBack" | "left" | "right" | "up" | "down"

const FRAMES = 20

const cellAt = (root: HTMLElement | null, { key, column }: Position) =>
  root?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(key)}"] [data-cell="${column}"]`)

/** Finds a cell, or what is typed into in it, as soon as it is drawn: one far away takes a moment. */
function whenDrawn(
  root: HTMLElement | null,
  position: Position,
  onFound: (element: HTMLElement) => void,
  frames = FRAMES,
) {
  const cell = cellAt(root, position)
  if (cell) {
    return onFound(cell.querySelector<HTMLElement>("input, textarea") ?? cell)
  }
  if (frames > 0) {
    requestAnimationFrame(() => whenDrawn(root, position, onFound, frames - 1))
  }
}

/** Brings the focus to the cell that the arrow keys lead to. */
function useNavigatedFocus() {
  const root = useRef<HTMLDivElement>(null)
  const target = useRef<Position | null>(null)
  const isNavigating = useRef(false)

  useLayoutEffect(() => {
    const position = target.current
    if (position) {
      target.current = null
      whenDrawn(root.current, position, (element) => {
        isNavigating.current = element !== document.activeElement
        element.focus()
      })
    }
  })

  const focus = useStable((position: Position) => {
    target.current = position
  })
  /** Whether the focus that just landed was sent there by the keys; true only once for each time. */
  const consumeNavigation = useStable(() => {
    const wasNavigating = isNavigating.current
    isNavigating.current = false
    return wasNavigating
  })
  return { root, focus, consumeNavigation }
}

/** Which cell of the table is focused, typed into, chosen with others, or has its popover open. */
export function useOfferCells(grid: Grid, isEditable: boolean, reveal: (key: string) => void) {
  const { root, focus, consumeNavigation } = useNavigatedFocus()
  const [active, setActive] = useState<Position | null>(null)
  /** The other end of the chosen rows. */
  const [anchor, setAnchor] = useState<string | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [isPopoverOpen, setPopoverOpen] = useState(false)

  const visibleColumn = ({ key, column }: Position) => {
    const row = grid.rows.find((each) => each.key === key)
    return row ? columnIn(grid, row, column) : column
  }
  const chosen = useMemo(
    () => (anchor && active ? rowsBetween(grid, anchor, active.key) : []),
    [grid, anchor, active],
  )

  /** To a cell whose column the row may not have: then one is beside it, and keeps the column in mind. */
  const go = useStable((to: Position, extend = false) => {
    setAnchor(extend ? (anchor ?? active?.key ?? null) : null)
    setEditing(null)
    setPopoverOpen(false)
    setActive(to)
    focus({ key: to.key, column: visibleColumn(to) })
    reveal(to.key)
  })

  const edit = useStable((text: string | null = null, at: Position | null = active) => {
    const column = at && visibleColumn(at)
    if (isEditable && column && EDITABLE.includes(column) && at.key !== ENTRY) {
      setAnchor(null)
      setPopoverOpen(false)
      setActive(at)
      setEditing({ text })
    }
  })

  /** Ends typing, and goes on from there; without a step one has left already. */
  const stop = useStable((step?: Leave) => {
    setEditing(null)
    if (!active || !step) {
      return
    }
    const current = { key: active.key, column: visibleColumn(active) }
    if (step === "stay") {
      go(current)
    } else if (step === "tab" || step === "tabBack") {
      go(tabTo(grid, current, step === "tab" ? 1 : -1) ?? current)
    } else {
      go(traverse(grid, active, step))
    }
  })

  /** The focus landed on a cell: the cell becomes the active one, unless the keys sent the focus there. */
  const focusLanded = (at: Position) => {
    if (!consumeNavigation() && (at.key !== active?.key || at.column !== active.column)) {
      setPopoverOpen(false)
      setAnchor(null)
      setEditing(null)
      setActive(at)
    }
  }

  const chooseAll = (column: Position["column"]) => {
    setAnchor(grid.rows[0]?.key ?? null)
    setActive({ key: grid.rows[grid.rows.length - 1].key, column })
  }

  return {
    ...{
      root,
      active,
      editing,
      isPopoverOpen,
      chosen,
      go,
      edit,
      stop,
      setPopoverOpen,
      focusLanded,
      chooseAll,
    },
    chooseNone: () => setAnchor(null),
  }
}

export type OfferCells = ReturnType<typeof useOfferCells>
