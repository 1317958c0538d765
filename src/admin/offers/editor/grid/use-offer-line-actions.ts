import { toast } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { DiscountType } from "../../../../types/http"
import { changeOf, isNothing, textIn } from "./offer-cells"
import type { CellName, LineChange, NewLine } from "../saving/offer-edits"
import type { Column } from "./offer-grid"
import { shift } from "./offer-grid"
import type { OfferQueue } from "../saving/offer-queue"
import type { EditorRow } from "./offer-rows"
import { useStable } from "../../../shared/react/use-stable"

/** The cell whose text a column edits: a unit price is a discount to that price. */
export const cellOf = (column: Column): CellName => (column === "unit" ? "discount" : (column as CellName))

let made = 0
/** A name for a line that the server does not know yet. */
export const newKey = () => `new-${Date.now()}-${(made += 1)}`

/** A removed line as it would be added again. */
function again({ line }: EditorRow, key: string, after: string | null): NewLine {
  const { kind, variant_id, sku, title, quantity, discount_source, discount_type, discount_value } = line
  const product = variant_id ? { variant_id } : { sku: sku ?? title }
  const byHand = discount_source === "manual" ? { discount_type, discount_value } : {}
  return kind === "note"
    ? { key, after, kind, title }
    : { key, after, kind, ...product, title, quantity, ...byHand, preview: line }
}

/** What one does to the lines of an offer. `announce` is what a screen reader hears. */
export function useOfferLineActions(queue: OfferQueue, rows: EditorRow[], announce: (text: string) => void) {
  const { t } = useTranslation("crm")
  const rowOf = (key: string) => rows.find((row) => row.key === key)
  const nameOf = (key: string) => rowOf(key)?.line.title ?? ""

  /** What was typed into a cell. @returns whether it makes sense */
  const commit = useStable((key: string, column: Column, text: string, type: DiscountType) => {
    const row = rowOf(key)
    const typed = changeOf(column, text, type)
    if (!row) {
      return true
    }
    const cell = cellOf(column)
    if ("error" in typed) {
      const message = t(`offerEditor.text.${typed.error}`)
      queue.mark(key, cell, { message, text })
      announce(message)
      return false
    }
    const isSame = isNothing(row.line, typed.value) || text === textIn(row.line, column)
    // The same once more after it was refused: it may be possible by now.
    if (isSame && !row.problems[cell]) {
      return true
    }
    queue.edit({ update: { [key]: typed.value } })
    return true
  })

  const change = useStable((key: string, next: LineChange) => queue.edit({ update: { [key]: next } }))

  const clearDiscount = useStable((keys: string[]) => {
    const lines = keys.filter((key) => rowOf(key)?.line.kind === "product")
    queue.edit({
      update: Object.fromEntries(lines.map((key) => [key, { discount_type: null, discount_value: null }])),
    })
  })

  const remove = useStable((keys: string[]) => {
    const removed = rows.flatMap((row, index) =>
      keys.includes(row.key) ? [{ row, before: rows[index - 1]?.key ?? null }] : [],
    )
    if (!removed.length) {
      return
    }
    const undo = () => {
      const names = new Map(removed.map(({ row }) => [row.key, newKey()]))
      const create = removed.map(({ row, before }) =>
        again(row, names.get(row.key) as string, before === null ? null : (names.get(before) ?? before)),
      )
      queue.edit({ create })
      // A toast gives the focus back when it loses it: now, not at the next click.
      ;(document.activeElement as HTMLElement | null)?.blur()
    }
    queue.edit({ remove: keys })
    const text = t("offerEditor.removed", { count: removed.length, title: removed[0].row.line.title })
    const label = t("actions.undo")
    toast.success(text, { action: { label, altText: label, onClick: undo } })
    announce(text)
  })

  const order = useStable((keys: string[]) => queue.edit({ order: keys }))

  /** One place up or down. */
  const move = useStable((keys: string[], by: 1 | -1) => {
    const moved = shift(
      rows.map(({ key }) => key),
      keys,
      by,
    )
    if (moved) {
      queue.edit({ order: moved })
      const position = moved.indexOf(keys[0]) + 1
      announce(t("offerEditor.moved", { title: nameOf(keys[0]), position, total: rows.length }))
    }
  })

  const add = useStable((line: Omit<NewLine, "key">) => {
    const key = newKey()
    queue.edit({ create: [{ key, ...line }] })
    announce(t("offerEditor.added", { title: line.title ?? line.preview?.title ?? line.sku ?? "" }))
    return key
  })

  const discard = useStable((key: string, cell: CellName) => queue.discard(key, cell))

  return useMemo(
    () => ({ commit, change, clearDiscount, remove, order, move, add, discard }),
    [commit, change, clearDiscount, remove, order, move, add, discard],
  )
}

export type LineActions = ReturnType<typeof useOfferLineActions>
