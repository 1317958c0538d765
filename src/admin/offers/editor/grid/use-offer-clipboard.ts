import type { ClipboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { cellsText, tableText } from "./offer-cells"
import type { Column } from "./offer-grid"
import { EDITABLE } from "./offer-grid"
import { isTable } from "../paste/offer-paste"
import type { EditorRow } from "./offer-rows"
import type { OfferCells } from "./use-offer-cells"
import { placeOf } from "./use-offer-grid"

type Options = {
  rows: EditorRow[]
  cells: OfferCells
  isEditable: boolean
  /** A single text, pasted into a cell. */
  onText: (key: string, column: Column, text: string) => void
  /** Several cells, pasted anywhere. */
  onTable: (text: string) => void
}

const isField = (target: EventTarget) => (target as HTMLElement).matches("input, textarea")

/** The rows that a selection with the mouse touches. */
function touchedKeys(root: HTMLElement): string[] {
  const selection = window.getSelection()
  return !selection || selection.isCollapsed
    ? []
    : [...root.querySelectorAll<HTMLElement>("[data-row-key]")]
        .filter((row) => selection.containsNode(row, true))
        .map((row) => row.dataset.rowKey as string)
}

/** Cells to and from a spreadsheet. */
export function useOfferClipboard({ rows, cells, isEditable, onText, onTable }: Options) {
  const { t } = useTranslation("crm")
  const headings: Record<Column | "sku", string> = {
    sku: "SKU",
    product: t("fields.product"),
    quantity: t("fields.quantity"),
    list: t("fields.listPrice"),
    discount: t("fields.discount"),
    unit: t("fields.unitPrice"),
    tax: t("fields.tax"),
    net: t("offers.net"),
    margin: t("offerEditor.margin"),
    menu: "",
  }

  const textOf = (event: ClipboardEvent<HTMLElement>) => {
    const keys = cells.chosen.length ? cells.chosen : touchedKeys(event.currentTarget)
    if (keys.length > 1) {
      const chosen = rows.filter(({ key }) => keys.includes(key)).map(({ line }) => line)
      return tableText(chosen, (column) => headings[column])
    }
    const row = rows.find(({ key }) => key === cells.active?.key)
    return row && cells.active && !keys.length ? cellsText([row.line], [cells.active.column]) : ""
  }

  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const text = isField(event.target) ? "" : textOf(event)
    if (text) {
      event.preventDefault()
      event.clipboardData.setData("text/plain", text)
    }
  }

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData("text/plain")
    const at = placeOf(event.target)
    if (!isEditable || !text.trim() || !at) {
      return
    }
    if (isTable(text)) {
      event.preventDefault()
      onTable(text)
    } else if (!isField(event.target) && EDITABLE.includes(at.column)) {
      event.preventDefault()
      onText(at.key, at.column, text.trim())
    }
  }

  return { onCopy, onPaste }
}
