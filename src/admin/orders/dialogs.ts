import { createContext, useContext } from "react"
import type { HttpDeliveryNote, HttpInvoice } from "../../types/http"

/** The form that is open on an order's page. */
export type OrderDialog =
  | { kind: "deliver" | "invoice" | "close-short" }
  | { kind: "note"; note: HttpDeliveryNote }
  | { kind: "draft" | "credit" | "cancel" | "pay"; invoice: HttpInvoice }

const Context = createContext<(dialog: OrderDialog) => void>(() => {})

export const DialogProvider = Context.Provider

/** Opens one of the forms; every part of the page opens the same ones. */
export const useOpenDialog = () => useContext(Context)
