import type { HttpDeliveryNote, HttpInvoice } from "../../types/http"

export type DocumentFile = { path: string; name: string }

const named = (name: string) => `${name}.pdf`.replace(/[/\\]/g, "-")

/** Where an invoice's PDF is, and what it is called. */
export const invoiceFile = ({ id, number, kind }: HttpInvoice): DocumentFile => ({
  path: `invoices/${id}/pdf`,
  name: named(number ?? kind),
})

/** Where a delivery note's PDF is, and what it is called. */
export const noteFile = ({ id, number }: HttpDeliveryNote): DocumentFile => ({
  path: `delivery-notes/${id}/pdf`,
  name: named(number),
})
