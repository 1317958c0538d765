import type { DiscountType, OfferDiscountType } from "../../../../types/http"

/** What one may change of a line; `discount_source: "rule"` is "back to the rule". */
export type LineChange = {
  quantity?: number
  title?: string
  discount_type?: DiscountType | null
  discount_value?: number | null
  discount_source?: "rule"
}

/** What is known of a product before the server has priced it in the offer. */
export type ProductPreview = { title: string; sku: string | null; list_price: number | null }

/** A line that the server does not have yet; `key` stays its name when it does. */
export type NewLine = {
  key: string
  /** The line it follows; null for the very first place. */
  after: string | null
  kind: "product" | "note"
  variant_id?: string
  sku?: string
  title?: string
  quantity?: number
  discount_type?: DiscountType | null
  discount_value?: number | null
  preview?: ProductPreview
}

/** What the editor changes of the offer itself; a discount comes with both its fields, shipping as well. */
export type HeadChange = {
  discount_type?: OfferDiscountType | null
  discount_value?: number | null
  shipping_option_id?: string | null
  shipping_amount?: number
}

/** Everything that was done to an offer and not yet saved. Lines are named by their keys. */
export type Edits = {
  create: NewLine[]
  update: Record<string, LineChange>
  remove: string[]
  /** All lines in their new order; null as long as nobody moved one. */
  order: string[] | null
  head: HeadChange
}

export const NO_EDITS: Edits = { create: [], update: {}, remove: [], order: null, head: {} }

export const hasLineEdits = ({ create, update, remove, order }: Edits) =>
  create.length > 0 || Object.keys(update).length > 0 || remove.length > 0 || order !== null

export const isEmpty = (edits: Edits) => !hasLineEdits(edits) && !Object.keys(edits.head).length

/** A change after another one: what was typed last counts, and "back to the rule" forgets what was typed. */
export function mergeChange(before: LineChange = {}, next: LineChange): LineChange {
  const { discount_type: _type, discount_value: _value, discount_source: _source, ...others } = before
  const setsDiscount =
    next.discount_type !== undefined || next.discount_value !== undefined || next.discount_source
  return { ...(setsDiscount ? others : before), ...next }
}

function changeNew(line: NewLine, change: LineChange): NewLine {
  if (!change.discount_source) {
    return { ...line, ...change }
  }
  const { discount_type: _type, discount_value: _value, ...others } = line
  const { discount_source: _source, ...changed } = change
  return { ...others, ...changed }
}

function withoutLines(edits: Edits, keys: string[]): Edits {
  const gone = new Set(keys)
  const isNew = new Set(edits.create.map(({ key }) => key))
  return {
    ...edits,
    create: edits.create.filter(({ key }) => !gone.has(key)),
    update: Object.fromEntries(Object.entries(edits.update).filter(([key]) => !gone.has(key))),
    remove: [...new Set([...edits.remove, ...keys.filter((key) => !isNew.has(key))])],
  }
}

function withChange(edits: Edits, key: string, change: LineChange): Edits {
  if (edits.create.some((line) => line.key === key)) {
    const create = edits.create.map((line) => (line.key === key ? changeNew(line, change) : line))
    return { ...edits, create }
  }
  return { ...edits, update: { ...edits.update, [key]: mergeChange(edits.update[key], change) } }
}

/** Edits, and then others on top of them, as one. A line that was added and removed again leaves nothing. */
export function mergeEdits(before: Edits, next: Partial<Edits>): Edits {
  const changed = Object.entries(next.update ?? {}).reduce(
    (edits, [key, change]) => withChange(edits, key, change),
    { ...before, create: [...before.create, ...(next.create ?? [])] },
  )
  return {
    ...withoutLines(changed, next.remove ?? []),
    order: next.order ?? before.order,
    head: { ...before.head, ...next.head },
  }
}

/** The cell of a line, or of the totals, in which something is typed. */
export type CellName = "product" | "quantity" | "discount"
export type HeadCell = "headDiscount" | "shipping"

const CELL_FIELDS: Record<CellName, (keyof LineChange)[]> = {
  product: ["title"],
  quantity: ["quantity"],
  discount: ["discount_type", "discount_value", "discount_source"],
}
const HEAD_FIELDS: Record<HeadCell, (keyof HeadChange)[]> = {
  headDiscount: ["discount_type", "discount_value"],
  shipping: ["shipping_option_id", "shipping_amount"],
}

/** The part of a change with these fields; undefined when it has none of them. */
function pick<Change extends object>(change: Change, fields: (keyof Change)[]): Change | undefined {
  const given = fields.filter((field) => change[field] !== undefined)
  return given.length
    ? (Object.fromEntries(given.map((field) => [field, change[field]])) as Change)
    : undefined
}

const cellNames = Object.keys(CELL_FIELDS) as CellName[]
const headCells = Object.keys(HEAD_FIELDS) as HeadCell[]

/** A change cell by cell. */
export const cellsOf = (change: LineChange): { cell: CellName; change: LineChange }[] =>
  cellNames.flatMap((cell) => {
    const part = pick(change, CELL_FIELDS[cell])
    return part ? [{ cell, change: part }] : []
  })

export const headCellsOf = (head: HeadChange): { cell: HeadCell; head: HeadChange }[] =>
  headCells.flatMap((cell) => {
    const part = pick(head, HEAD_FIELDS[cell])
    return part ? [{ cell, head: part }] : []
  })

/** The edits without what was typed into this cell. */
export function withoutCell(edits: Edits, key: string, cell: CellName): Edits {
  const parts = cellsOf(edits.update[key] ?? {}).filter((part) => part.cell !== cell)
  const { [key]: _gone, ...others } = edits.update
  const rest = Object.assign({}, ...parts.map(({ change }) => change)) as LineChange
  return { ...edits, update: parts.length ? { ...others, [key]: rest } : others }
}

/** One edit of its own for each cell: what the server refuses among many is found by asking for each. */
export function splitEdits(edits: Edits): Edits[] {
  const alone = (part: Partial<Edits>): Edits => ({ ...NO_EDITS, ...part })
  return [
    ...(edits.remove.length ? [alone({ remove: edits.remove })] : []),
    ...Object.entries(edits.update).flatMap(([key, change]) =>
      cellsOf(change).map((part) => alone({ update: { [key]: part.change } })),
    ),
    ...edits.create.map((line) => alone({ create: [line] })),
    ...(edits.order ? [alone({ order: edits.order })] : []),
    ...headCellsOf(edits.head).map(({ head }) => alone({ head })),
  ]
}
