import type { FocusEvent, KeyboardEvent, MouseEvent } from "react"
import { useState } from "react"
import type { Column, Command, Grid, Position } from "./offer-grid"
import { commandOf, EDITABLE, ENTRY, tabTo, traverse } from "./offer-grid"
import type { OfferCells } from "./use-offer-cells"

/** Where in the table something happened. */
export function placeOf(target: EventTarget): Position | undefined {
  const element = (target as HTMLElement).closest<HTMLElement>("[data-cell]")
  const key = element?.closest<HTMLElement>("[data-row-key]")?.dataset.rowKey
  return element && key ? { key, column: element.dataset.cell as Column } : undefined
}

const isField = (target: EventTarget) => (target as HTMLElement).matches("input, textarea, select")
const isButton = (target: EventTarget) => !!(target as HTMLElement).closest("button, a, [role=menu]")

/** Product names are long: a click on one does not begin typing, a double click does. */
const startsByClick = ({ key, column }: Position, grid: Grid) =>
  column !== "product" || !!grid.rows.find((row) => row.key === key)?.isNote

/** In the row for new lines the keys are its own, but for these. */
const leavesEntry = ({ key, column }: Position, event: KeyboardEvent) =>
  key === ENTRY &&
  column === "product" &&
  (event.key === "ArrowUp" || event.key === "PageUp" || (event.key === "Tab" && event.shiftKey))

type Options = {
  grid: Grid
  cells: OfferCells
  isEditable: boolean
  /** Runs the command of a key that does not move the focus, on these rows. */
  run: (command: Command, at: Position, keys: string[]) => void
}

function useGridMouse(grid: Grid, { active, go, edit }: OfferCells) {
  const onMouseDown = (event: MouseEvent) => {
    const at = placeOf(event.target)
    if (at && event.shiftKey && active && !isField(event.target)) {
      event.preventDefault()
      go(at, true)
    }
  }

  const onClick = (event: MouseEvent) => {
    const at = placeOf(event.target)
    const isPlain = at && !event.shiftKey && !isButton(event.target) && !isField(event.target)
    if (isPlain && (event.detail > 1 || startsByClick(at, grid))) {
      edit(null, at)
    }
  }

  return { onMouseDown, onClick }
}

/** What the keys and clicks in the table do; its cells have no handlers of their own. */
export function useOfferGrid({ grid, cells, isEditable, run }: Options) {
  /** Whether the focus is in the table, or in what a cell shows beside it. */
  const [hasFocus, setFocus] = useState(false)
  const { active, chosen, go, edit } = cells

  /** @returns whether the key meant something here */
  const handle = (command: Command, at: Position): boolean => {
    const keys = chosen.length ? chosen : [at.key]
    // The column one came from, which this row may not have.
    const from = { key: at.key, column: active?.column ?? at.column }
    switch (command.do) {
      case "traverse":
        go(traverse(grid, from, command.step), command.extend)
        return true
      case "tab": {
        const to = tabTo(grid, at, command.by)
        if (to) {
          go(to)
        }
        return !!to
      }
      case "enter":
        if (at.column === "menu") {
          cells.setPopoverOpen(true)
        } else {
          go(traverse(grid, from, command.by > 0 ? "down" : "up"))
        }
        return true
      case "all":
        cells.chooseAll(at.column)
        return true
      case "leave":
        cells.chooseNone()
        cells.setPopoverOpen(false)
        return false
      case "why":
        cells.setPopoverOpen(!cells.isPopoverOpen)
        return true
      case "type":
      case "edit":
        edit(command.do === "type" ? command.text : null)
        return isEditable && EDITABLE.includes(at.column)
      default:
        if (isEditable) {
          run(command, at, keys)
        }
        return isEditable
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    const command = commandOf(event)
    if (!at || !command || event.defaultPrevented || (isField(event.target) && !leavesEntry(at, event))) {
      return
    }
    const isForButton = isButton(event.target) && ["enter", "why", "type"].includes(command.do)
    if (!isForButton && handle(command, at)) {
      event.preventDefault()
    }
  }

  const onFocus = (event: FocusEvent) => {
    const at = placeOf(event.target)
    setFocus(true)
    if (at) {
      cells.focusLanded(at)
    }
  }

  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const isBeside = (relatedTarget as HTMLElement | null)?.closest("[data-cell-explanation]")
    if (!currentTarget.contains(relatedTarget) && !isBeside) {
      setFocus(false)
    }
  }

  return { hasFocus, handlers: { onKeyDown, onFocus, onBlur, ...useGridMouse(grid, cells) } }
}
