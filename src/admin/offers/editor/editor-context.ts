import { createContext, useContext } from "react"
import type { HttpOffer } from "../../../types/http"
import type { LineActions } from "./grid/use-offer-line-actions"
import type { OfferCells } from "./grid/use-offer-cells"
import type { Column } from "./grid/offer-grid"

/** What the cells of the table share; the same object as long as the offer is the same. */
export type Editor = {
  offerId: string
  currencyCode: HttpOffer["currency_code"]
  isEditable: boolean
  columns: Column[]
  template: string
  actions: LineActions
  stop: OfferCells["stop"]
  edit: OfferCells["edit"]
  setPopoverOpen: OfferCells["setPopoverOpen"]
  /** Puts the row for new lines below this one. */
  insertBelow: (key: string) => void
}

const EditorContext = createContext<Editor | null>(null)

export const EditorProvider = EditorContext.Provider

/** @throws outside the table */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) {
    throw new Error("A cell of an offer's lines outside of their table")
  }
  return editor
}
