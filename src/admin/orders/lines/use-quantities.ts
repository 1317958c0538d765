import { useState } from "react"
import { numberText, parseNumber } from "../../shared/format/numbers"
import type { QuantityRow } from "./order-quantities"

/** How much of each line; what is suggested unless one says otherwise. */
export function useQuantities(rows: QuantityRow[]) {
  const [texts, setTexts] = useState<Record<string, string>>({})

  const entries = rows.map((row) => {
    const text = texts[row.line_id] ?? numberText(row.suggested)
    const quantity = text.trim() ? parseNumber(text) : 0
    const isValid = quantity !== undefined && quantity >= 0 && quantity <= row.max
    return { row, text, quantity: quantity ?? 0, isValid }
  })
  const items = entries
    .filter(({ quantity }) => quantity > 0)
    .map(({ row, quantity }) => ({ line_id: row.line_id, quantity }))
  const fill = (quantityOf: (row: QuantityRow) => number) =>
    setTexts(Object.fromEntries(rows.map((row) => [row.line_id, numberText(quantityOf(row))])))

  return {
    entries,
    items,
    isValid: items.length > 0 && entries.every(({ isValid }) => isValid),
    set: (lineId: string, text: string) => setTexts((all) => ({ ...all, [lineId]: text })),
    setAll: () => fill(({ max }) => max),
    setNone: () => fill(() => 0),
  }
}

export type Quantities = ReturnType<typeof useQuantities>
