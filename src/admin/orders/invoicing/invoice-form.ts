import type { HttpInvoice } from "../../../types/http"
import type { InvoiceInput } from "./api"
import { orNull } from "../../shared/form/form-values"
import { numberText, parseNumber } from "../../shared/format/numbers"

/** Fields of an invoice that the server may refuse by their names. */
export const INVOICE_FIELDS = ["due_at", "locale", "note", "exchange_rate_date", "exchange_rate"]

/** Leaves the language to the server: the customer's. */
export const CUSTOMERS_LANGUAGE = "auto"

export type InvoiceTexts = { due_at: string; locale: string; note: string; rate: string; rateDate: string }

const dayOf = (moment: string | null | undefined) => moment?.slice(0, 10) ?? ""

export const invoiceTextsOf = (draft?: HttpInvoice): InvoiceTexts => ({
  due_at: dayOf(draft?.due_at),
  locale: draft?.locale ?? CUSTOMERS_LANGUAGE,
  note: draft?.note ?? "",
  rate: draft?.exchange_rate ? numberText(draft.exchange_rate) : "",
  rateDate: dayOf(draft?.exchange_rate_date),
})

/** Whether what was typed makes sense; an empty rate is asked for when the invoice is issued. */
export const isRate = (text: string) => !text.trim() || (parseNumber(text) ?? 0) > 0

/** What is sent. @param hasRate whether the form asks for an exchange rate */
export const invoiceInputOf = (texts: InvoiceTexts, hasRate: boolean): InvoiceInput => ({
  due_at: orNull(texts.due_at),
  note: orNull(texts.note),
  ...(texts.locale !== CUSTOMERS_LANGUAGE && { locale: texts.locale }),
  ...(hasRate && {
    exchange_rate: texts.rate.trim() ? (parseNumber(texts.rate) ?? null) : null,
    exchange_rate_date: orNull(texts.rateDate),
  }),
})
