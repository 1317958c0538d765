import { useState } from "react"
import type { HttpSalesOrderLine } from "../../types/http"
import { numberText, parseNumber } from "../lib/numbers"

type Open = "open_to_deliver" | "open_to_invoice"

/** How much of each line; all that is left unless one says otherwise. */
export function useQuantities(lines: HttpSalesOrderLine[], open: Open) {
  const rows = lines.filter((line) => line[open] > 0)
  const [texts, setTexts] = useState<Record<string, string>>({})

  const entries = rows.map((line) => {
    const text = texts[line.line_id] ?? numberText(line[open])
    const quantity = text.trim() ? parseNumber(text) : 0
    const isValid = quantity !== undefined && quantity >= 0 && quantity <= line[open]
    return { line, text, max: line[open], quantity: quantity ?? 0, isValid }
  })
  const items = entries
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => ({ line_id: line.line_id, quantity }))

  return {
    entries,
    items,
    isValid: items.length > 0 && entries.every(({ isValid }) => isValid),
    set: (lineId: string, text: string) => setTexts((all) => ({ ...all, [lineId]: text })),
  }
}
