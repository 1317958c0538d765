import type { CellName, Edits, HeadCell } from "./offer-edits"
import { cellsOf, headCellsOf, mergeEdits, NO_EDITS } from "./offer-edits"
import type { CellProblem } from "../grid/offer-rows"

/** Something that was typed and is not saved: in a cell of a line, or in the totals (`key` null). */
export type Refusal = {
  key: string | null
  cell: CellName | HeadCell
  problem: CellProblem
  /** What would have to be saved; nothing where the text makes no sense. */
  edits: Edits
}

const isAt = (refusal: Refusal, key: string | null, cell: Refusal["cell"]) =>
  refusal.key === key && refusal.cell === cell

export const withoutRefusal = (refusals: Refusal[], key: string | null, cell: Refusal["cell"]) =>
  refusals.filter((refusal) => !isAt(refusal, key, cell))

/** Without those that newer edits overrule. */
export function forgetOverruled(refusals: Refusal[], newer: Partial<Edits>): Refusal[] {
  const gone = new Set(newer.remove ?? [])
  const heads = headCellsOf(newer.head ?? {}).map(({ cell }) => cell as Refusal["cell"])
  return refusals.filter(({ key, cell }) => {
    if (key === null) {
      return !heads.includes(cell)
    }
    return !gone.has(key) && !cellsOf(newer.update?.[key] ?? {}).some((part) => part.cell === cell)
  })
}

/** One edit that was refused, as the cells it is marked in; none for a removal or a new order, which are just undone. */
export function refusalsOf(edits: Edits, problem: CellProblem): Refusal[] {
  const alone = (part: Partial<Edits>) => ({ ...NO_EDITS, ...part })
  return [
    ...edits.create.map((line) => ({
      ...{ key: line.key, cell: "product" as const, problem },
      edits: alone({ create: [line] }),
    })),
    ...Object.entries(edits.update).flatMap(([key, change]) =>
      cellsOf(change).map((part) => ({
        ...{ key, cell: part.cell, problem },
        edits: alone({ update: { [key]: part.change } }),
      })),
    ),
    ...headCellsOf(edits.head).map(({ cell, head }) => ({
      ...{ key: null, cell, problem },
      edits: alone({ head }),
    })),
  ]
}

/** What was refused, as one: it stays on screen until it is typed again or taken back. */
export const refusedEdits = (refusals: Refusal[]) =>
  refusals.reduce((all, { edits }) => mergeEdits(all, edits), NO_EDITS)
