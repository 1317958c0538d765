/** The columns of an offer's lines that one can go to, in their order. */
export type Column = "product" | "quantity" | "list" | "discount" | "unit" | "tax" | "net" | "margin" | "menu"

export const COLUMNS: Column[] = [
  "product",
  "quantity",
  "list",
  "discount",
  "unit",
  "tax",
  "net",
  "margin",
  "menu",
]

/** Columns one types into. */
export const EDITABLE: Column[] = ["product", "quantity", "discount", "unit"]

/** The row in which new lines are typed. */
export const ENTRY = "entry"
/** How many is asked there once the product is chosen. */
const ENTRY_COLUMNS: Column[] = ["product"]
const NOTE_COLUMNS: Column[] = ["product", "menu"]

export type Position = { key: string; column: Column }
export type GridRow = { key: string; isNote: boolean }
/** The table as the keys traverse it; `columns` are the visible ones. */
export type Grid = { rows: GridRow[]; columns: Column[] }

const columnsIn = ({ columns }: Grid, row: GridRow) => {
  const own = row.key === ENTRY ? ENTRY_COLUMNS : row.isNote ? NOTE_COLUMNS : columns
  return columns.filter((column) => own.includes(column))
}

/** The cell one gets to in a row that may not have the column: the nearest one before it. */
export function columnIn(grid: Grid, row: GridRow, column: Column): Column {
  const own = columnsIn(grid, row)
  const at = grid.columns.indexOf(column)
  return [...own].reverse().find((candidate) => grid.columns.indexOf(candidate) <= at) ?? own[0]
}

export type Step =
  "up" | "down" | "left" | "right" | "first" | "last" | "top" | "bottom" | "pageUp" | "pageDown"

const PAGE = 10
const VERTICAL: Partial<Record<Step, (at: number, last: number) => number>> = {
  up: (at) => at - 1,
  down: (at) => at + 1,
  top: () => 0,
  bottom: (_at, last) => last,
  pageUp: (at) => at - PAGE,
  pageDown: (at) => at + PAGE,
}

/** Where a step leads; the same place at the edge. */
export function traverse(grid: Grid, { key, column }: Position, step: Step): Position {
  const { rows } = grid
  const at = rows.findIndex((row) => row.key === key)
  const vertical = VERTICAL[step]
  if (vertical) {
    const row = rows[Math.min(rows.length - 1, Math.max(0, vertical(at, rows.length - 1)))]
    return row ? { key: row.key, column } : { key, column }
  }
  if (at < 0) {
    return { key, column }
  }
  const own = columnsIn(grid, rows[at])
  const index = own.indexOf(columnIn(grid, rows[at], column))
  const to = { left: index - 1, right: index + 1, first: 0, last: own.length - 1 }[step as "left"]
  return { key, column: own[Math.min(own.length - 1, Math.max(0, to))] }
}

/** The next or previous cell one types into, row after row; undefined beyond the table, where Tab leaves it. */
export function tabTo(grid: Grid, { key, column }: Position, by: 1 | -1): Position | undefined {
  const cells = grid.rows.flatMap((row) =>
    columnsIn(grid, row)
      .filter((candidate) => EDITABLE.includes(candidate))
      .map((candidate) => ({ key: row.key, column: candidate })),
  )
  const at = cells.findIndex((cell) => cell.key === key && cell.column === column)
  if (at >= 0) {
    return cells[at + by]
  }
  // From a cell one cannot type into: the nearest of its row in that direction, or the neighbouring row's.
  const order = (position: Position) =>
    grid.rows.findIndex((row) => row.key === position.key) * COLUMNS.length + COLUMNS.indexOf(position.column)
  const current = order({ key, column })
  return by > 0
    ? cells.find((cell) => order(cell) > current)
    : cells.reverse().find((cell) => order(cell) < current)
}

/** The rows from one to the other, both included, in the order of the table. */
export function rowsBetween({ rows }: Grid, from: string, to: string): string[] {
  const [one, other] = [from, to].map((key) => rows.findIndex((row) => row.key === key))
  return one < 0 || other < 0
    ? []
    : rows
        .slice(Math.min(one, other), Math.max(one, other) + 1)
        .filter(({ key }) => key !== ENTRY)
        .map(({ key }) => key)
}

/** The keys with these moved one place up or down; undefined at the edge. */
export function shift(keys: string[], moved: string[], by: 1 | -1): string[] | undefined {
  const isMoved = new Set(moved)
  const at = keys.map((key, index) => (isMoved.has(key) ? index : -1)).filter((index) => index >= 0)
  const neighbour = by > 0 ? at[at.length - 1] + 1 : at[0] - 1
  if (!at.length || !keys[neighbour]) {
    return undefined
  }
  const rest = keys.filter((key) => !isMoved.has(key))
  const place = rest.indexOf(keys[neighbour]) + (by > 0 ? 1 : 0)
  return [...rest.slice(0, place), ...keys.filter((key) => isMoved.has(key)), ...rest.slice(place)]
}

/** What a key means while a cell is focused and not typed into. */
export type Command =
  | { do: "traverse"; step: Step; extend: boolean }
  | { do: "tab"; by: 1 | -1 }
  | { do: "enter"; by: 1 | -1 }
  | { do: "type"; text: string }
  | { do: "edit" | "clear" | "remove" | "why" | "all" | "leave" | "insert" }
  | { do: "shift"; by: 1 | -1 }

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

const STEPS: Record<string, Step> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "first",
  End: "last",
  PageUp: "pageUp",
  PageDown: "pageDown",
}
const FAR: Record<string, Step> = { Home: "top", End: "bottom", ArrowUp: "top", ArrowDown: "bottom" }

const WITH_CONTROL: Record<string, Command["do"] & ("remove" | "all" | "insert")> = {
  Backspace: "remove",
  Delete: "remove",
  a: "all",
  Enter: "insert",
}
const ALONE: Record<string, "edit" | "clear" | "why" | "leave"> = {
  F2: "edit",
  Delete: "clear",
  Backspace: "clear",
  " ": "why",
  Escape: "leave",
}

/** The command of a key; undefined for those that mean nothing here. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Command | undefined {
  const by = shiftKey ? -1 : 1
  if (altKey) {
    const up = key === "ArrowUp" ? -1 : 1
    return key === "ArrowUp" || key === "ArrowDown" ? { do: "shift", by: up } : undefined
  }
  if (ctrlKey || metaKey) {
    const command = WITH_CONTROL[key]
    const step = FAR[key]
    return command ? { do: command } : step && { do: "traverse", step, extend: shiftKey }
  }
  if (STEPS[key]) {
    return { do: "traverse", step: STEPS[key], extend: shiftKey }
  }
  if (key === "Tab") {
    return { do: "tab", by }
  }
  if (key === "Enter") {
    return { do: "enter", by }
  }
  if (ALONE[key]) {
    return { do: ALONE[key] }
  }
  return key.length === 1 ? { do: "type", text: key } : undefined
}
