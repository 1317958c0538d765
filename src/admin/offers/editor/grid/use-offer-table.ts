import { useEffect, useMemo, useState } from "react"
import type { Command, Grid, Position } from "./offer-grid"
import { COLUMNS, ENTRY } from "./offer-grid"
import type { EditorRow } from "./offer-rows"
import { useOfferCells } from "./use-offer-cells"
import { useOfferClipboard } from "./use-offer-clipboard"
import type { EntryLine } from "../entry/use-offer-entry"
import { useOfferGrid } from "./use-offer-grid"
import type { LineActions } from "./use-offer-line-actions"
import { useStable } from "../../../shared/react/use-stable"

type Options = {
  rows: EditorRow[]
  actions: LineActions
  isEditable: boolean
  hasMargin: boolean
  isPasting: boolean
  reveal: (key: string) => void
  onPaste: (text: string, after: string | null) => void
}

/** The rows that the keys traverse: the lines, and the empty one where new lines are typed. */
export function useOfferTableRows(rows: EditorRow[], isEditable: boolean, hasMargin: boolean) {
  /** The line the empty row stands below; null for the last one. */
  const [insertAfter, setInsertAfter] = useState<string | null>(null)
  const at = insertAfter === null ? -1 : rows.findIndex(({ key }) => key === insertAfter)
  const entryIndex = at < 0 ? rows.length : at + 1

  const grid = useMemo<Grid>(() => {
    const lines = rows.map(({ key, line }) => ({ key, isNote: line.kind === "note" }))
    const entry = isEditable ? [{ key: ENTRY, isNote: false }] : []
    const isVisible = { margin: hasMargin, menu: isEditable } as Record<string, boolean | undefined>
    return {
      rows: [...lines.slice(0, entryIndex), ...entry, ...lines.slice(entryIndex)],
      columns: COLUMNS.filter((column) => isVisible[column] ?? true),
    }
  }, [rows, entryIndex, isEditable, hasMargin])

  return {
    grid,
    /** The line before the empty row. */
    before: rows[entryIndex - 1]?.key ?? null,
    isBetween: entryIndex < rows.length,
    setInsertAfter,
  }
}

/** The table as one works in it: what its keys do to the lines, and what is copied and pasted. */
export function useOfferTable(options: Options, place: ReturnType<typeof useOfferTableRows>) {
  const { rows, actions, isEditable, isPasting, reveal, onPaste } = options
  const { grid, before, isBetween, setInsertAfter } = place
  const cells = useOfferCells(grid, isEditable, reveal)
  const { active, go, edit } = cells

  /** Puts the empty row below a line, null for the end, and goes there. */
  const insertBelow = useStable((key: string | null) => {
    setInsertAfter(key)
    go({ key: ENTRY, column: "product" })
  })

  // Back to the table from the drawer beside it.
  useEffect(() => (isPasting ? () => go({ key: ENTRY, column: "product" }) : undefined), [isPasting, go])

  const add = useStable((line: EntryLine) => {
    const key = actions.add({ ...line, after: before })
    if (isBetween) {
      setInsertAfter(key)
    }
  })

  const remove = (keys: string[]) => {
    const last = grid.rows.findIndex(({ key }) => key === keys[keys.length - 1])
    const next = grid.rows.slice(last + 1).find(({ key }) => key !== ENTRY)
    actions.remove(keys)
    go({ key: next?.key ?? ENTRY, column: active?.column ?? "product" })
  }

  const run = (command: Command, at: Position, keys: string[]) => {
    switch (command.do) {
      case "clear":
        return at.column === "discount" || at.column === "unit" || keys.length > 1
          ? actions.clearDiscount(keys)
          : edit("")
      case "remove":
        return remove(keys.filter((key) => key !== ENTRY))
      case "shift":
        actions.move(keys, command.by)
        return go(at, keys.length > 1)
      case "insert":
        return insertBelow(at.key)
      default:
        return undefined
    }
  }

  const { hasFocus, handlers } = useOfferGrid({ grid, cells, isEditable, run })
  const clipboard = useOfferClipboard({
    ...{ rows, cells, isEditable },
    onText: (key, column, text) => actions.commit(key, column, text, "percent"),
    onTable: (text) => onPaste(text, before),
  })
  return { cells, hasFocus, insertBelow, add, handlers: { ...handlers, ...clipboard } }
}
