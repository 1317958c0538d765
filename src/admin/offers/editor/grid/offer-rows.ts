import type { HttpOfferLine } from "../../../../types/http"
import type { CellName, Edits, LineChange, NewLine } from "../saving/offer-edits"
import { cellsOf } from "../saving/offer-edits"

/** Why what was typed is not saved: the server's words, or that it makes no sense; `text` as it was typed then. */
export type CellProblem = { message: string; text?: string }

/** A line as the table draws it: with what was typed, saved or not. */
export type EditorRow = {
  key: string
  line: HttpOfferLine
  isNew: boolean
  /** Its amounts are being computed by the server. */
  isPending: boolean
  /** Cells on their way to the server. */
  saving: CellName[]
  problems: Partial<Record<CellName, CellProblem>>
}

/** The keys in a new order; those it does not name stay behind the line they followed. */
function arrange(keys: string[], order: string[]): string[] {
  const known = new Set(keys)
  const named = new Set(order)
  const followers = new Map<string | null, string[]>()
  let last: string | null = null
  for (const key of keys) {
    if (named.has(key)) {
      last = key
    } else {
      followers.set(last, [...(followers.get(last) ?? []), key])
    }
  }
  const behind = (key: string | null) => followers.get(key) ?? []
  return [...behind(null), ...order.filter((key) => known.has(key)).flatMap((key) => [key, ...behind(key)])]
}

/** The keys of the lines in order, with the edits applied to what the server has. */
export function orderKeys(saved: string[], edits: Edits): string[] {
  const gone = new Set(edits.remove)
  const keys = saved.filter((key) => !gone.has(key))
  for (const { key, after } of edits.create) {
    const at = after === null ? 0 : keys.indexOf(after) + 1
    keys.splice(after === null || at > 0 ? at : keys.length, 0, key)
  }
  return edits.order ? arrange(keys, edits.order) : keys
}

const EMPTY_LINE: HttpOfferLine = {
  ...{ id: "", kind: "product", rank: 0, origin_id: null, variant_id: null, product_id: null },
  ...{ title: "", sku: null, quantity: 1, list_price: 0, is_tax_inclusive: false, original_price: null },
  ...{ price_list_id: null, price_list_title: null, discount_type: null, discount_value: null },
  ...{ discount_source: "none", discount_rule_id: null, discount_rule_name: null },
  ...{ discount_rule_reason: null, unit_price: 0, tax_rate: 0, subtotal: 0, document_discount: 0 },
  ...{ discount_total: 0, net_total: 0, tax_total: 0, total: 0 },
  ...{ unit_cost: null, margin: null, margin_percent: null },
}

function lineOf({
  key,
  kind,
  variant_id,
  sku,
  title,
  quantity,
  preview,
  ...discount
}: NewLine): HttpOfferLine {
  const { discount_type: type = null, discount_value: value = null } = discount
  return {
    ...EMPTY_LINE,
    id: key,
    kind,
    variant_id: variant_id ?? null,
    title: title ?? preview?.title ?? sku ?? "",
    sku: preview?.sku ?? sku ?? null,
    quantity: quantity ?? 1,
    list_price: preview?.list_price ?? 0,
    unit_price: preview?.list_price ?? 0,
    discount_type: type,
    discount_value: value,
    discount_source: type ? "manual" : "none",
  }
}

function typedInto(line: HttpOfferLine, change: LineChange | undefined): HttpOfferLine {
  if (!change) {
    return line
  }
  const { discount_source: back, ...fields } = change
  const discount = back
    ? { discount_type: null, discount_value: null, discount_source: "none" as const }
    : fields.discount_type !== undefined
      ? { discount_source: "manual" as const }
      : {}
  return { ...line, ...fields, ...discount }
}

/** A line whose server line has another name: the key it was drawn with before it was saved. */
export type KeyedLine = { key: string; line: HttpOfferLine }

/** The server's lines with everything that was done to them and not saved, and what was refused. */
export function drawRows(
  saved: KeyedLine[],
  { visible, saving }: { visible: Edits; saving: Edits },
  problemsOf: (key: string) => EditorRow["problems"],
): EditorRow[] {
  const created = new Map(visible.create.map((line) => [line.key, line]))
  const onTheWay = new Set(saving.create.map(({ key }) => key))
  const lines = new Map(saved.map(({ key, line }) => [key, line]))
  const keys = orderKeys([...lines.keys()], visible)
  return keys.map((key) => {
    const isNew = created.has(key)
    const line = lines.get(key) ?? lineOf(created.get(key) as NewLine)
    const cells = cellsOf(saving.update[key] ?? {}).map(({ cell }) => cell)
    return {
      key,
      line: typedInto(line, visible.update[key]),
      isNew,
      isPending: onTheWay.has(key) || cells.length > 0,
      saving: cells,
      problems: problemsOf(key),
    }
  })
}
