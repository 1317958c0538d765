import type { HttpOffer, HttpOfferLine } from "../../../../types/http"
import type { CellName, Edits, HeadCell, LineChange, NewLine } from "./offer-edits"
import { cellsOf, headCellsOf, mergeEdits, NO_EDITS } from "./offer-edits"
import type { Names } from "./offer-request"
import type { Refusal } from "./offer-refusals"
import { refusalsOf } from "./offer-refusals"

/** What a cell says that somebody else changed too: to what it says now. */
export type ConflictText = (
  now: { cell: CellName; line: HttpOfferLine } | { cell: HeadCell; offer: HttpOffer },
) => string

export type Rebased = {
  /** What can still be saved. */
  edits: Edits
  /** Cells that somebody else changed too: what was typed stays, marked. */
  clashes: Refusal[]
  /** Titles of lines that are gone, with what was typed into them. */
  lost: string[]
  /** New lines that are there already: the answer to their request got lost. */
  savedLines: { key: string; id: string }[]
}

const CELL_VALUES: Record<CellName, (line: HttpOfferLine) => unknown[]> = {
  product: ({ title }) => [title],
  quantity: ({ quantity }) => [quantity],
  // A rule that answers to somebody's new quantity is no decision of theirs about the discount.
  discount: ({ discount_source: source, discount_type, discount_value }) =>
    source === "manual" ? [discount_type, discount_value] : ["rule"],
}

const HEAD_VALUES: Record<HeadCell, (offer: HttpOffer) => unknown[]> = {
  headDiscount: ({ discount_type, discount_value }) => [discount_type, discount_value],
  shipping: ({ shipping_option_id, shipping_amount }) => [shipping_option_id, shipping_amount],
}

const isSame = (one: unknown[], other: unknown[]) => one.every((value, index) => value === other[index])

const isFulfilled = (line: HttpOfferLine, { discount_source: back, ...change }: LineChange) =>
  back
    ? line.discount_source !== "manual"
    : Object.entries(change).every(([field, value]) => line[field as keyof HttpOfferLine] === value)

const isLineOf = (line: HttpOfferLine, { kind, variant_id, sku, title, quantity }: NewLine) =>
  kind === "note"
    ? line.kind === "note" && line.title === title
    : line.quantity === (quantity ?? 1) && (variant_id ? line.variant_id === variant_id : line.sku === sku)

/** Our new lines among those that appeared: a request whose answer was lost may have saved them. */
function findSavedLines(create: NewLine[], appeared: HttpOfferLine[]) {
  const left = [...appeared]
  return create.flatMap((line) => {
    const at = left.findIndex((candidate) => isLineOf(candidate, line))
    return at < 0 ? [] : [{ key: line.key, id: left.splice(at, 1)[0].id }]
  })
}

type RebaseInput = {
  before: HttpOffer
  fresh: HttpOffer
  /** Whether a request with these edits was sent and never answered. */
  mayBeSaved: boolean
  conflictText: ConflictText
}

/** One cell's edit: to be saved, or clashing with what somebody else did there. */
const rebaseCell = (edit: Edits, clash: string | null) => ({
  edits: clash === null ? [edit] : [],
  clashes: clash ? refusalsOf(edit, { message: clash }) : [],
})

function rebaseLine(
  key: string,
  change: LineChange,
  [was, line]: (HttpOfferLine | undefined)[],
  conflictText: ConflictText,
) {
  return cellsOf(change).map((part) => {
    const { cell } = part
    const edit = { ...NO_EDITS, update: { [key]: part.change } }
    if (!was || !line || isSame(CELL_VALUES[cell](was), CELL_VALUES[cell](line))) {
      return rebaseCell(edit, null)
    }
    return rebaseCell(edit, isFulfilled(line, part.change) ? "" : conflictText({ cell, line }))
  })
}

/** Unsaved edits carried over to an offer that somebody else changed. */
export function rebaseEdits(edits: Edits, input: RebaseInput, { idOf, keyOf }: Names): Rebased {
  const { before, fresh, mayBeSaved, conflictText } = input
  const old = new Map(before.lines.map((line) => [line.id, line]))
  const now = new Map(fresh.lines.map((line) => [line.id, line]))
  const savedLines = mayBeSaved
    ? findSavedLines(
        edits.create,
        fresh.lines.filter(({ id }) => !old.has(id)),
      )
    : []
  const savedKeys = new Set(savedLines.map(({ key }) => key))
  const created = new Set(edits.create.map(({ key }) => key))
  const isGone = (key: string) => old.has(idOf(key)) && !now.has(idOf(key))

  const changes = Object.entries(edits.update)
  const lines = changes
    .filter(([key]) => !isGone(key))
    .flatMap(([key, change]) =>
      rebaseLine(key, change, [old.get(idOf(key)), now.get(idOf(key))], conflictText),
    )
  const heads = headCellsOf(edits.head).map(({ cell, head }) => {
    const isUntouched = isSame(HEAD_VALUES[cell](before), HEAD_VALUES[cell](fresh))
    return rebaseCell({ ...NO_EDITS, head }, isUntouched ? null : conflictText({ cell, offer: fresh }))
  })
  const cells = [...lines, ...heads]
  const known = new Set([...[...now.keys()].map(keyOf), ...created])
  return {
    edits: {
      ...cells.flatMap((cell) => cell.edits).reduce(mergeEdits, NO_EDITS),
      create: edits.create.filter(({ key }) => !savedKeys.has(key)),
      remove: edits.remove.filter((key) => now.has(idOf(key))),
      order: edits.order?.filter((key) => known.has(key)) ?? null,
    },
    clashes: cells.flatMap((cell) => cell.clashes),
    lost: changes.filter(([key]) => isGone(key)).map(([key]) => old.get(idOf(key))?.title ?? ""),
    savedLines,
  }
}
