import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type AskedLine,
  type InvoiceDetails,
  type InvoiceFrom,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"
import type { DocumentLocale } from "../../../utils/document-locale"
import { assertActive } from "../truth/assert-active"
import { readNoteParties } from "../truth/note-sources"
import { readTruth } from "../truth/read-truth"

/** What somebody wants on a draft. */
export type InvoiceBody = {
  /** Nothing = all that is left, or on a draft what it has. */
  items?: AskedLine[]
  /** What may be charged; as the option invoice_from says unless given. */
  from?: InvoiceFrom
  note?: string | null
  /** Nothing = after the payment terms. */
  due_at?: string | Date | null
  locale?: DocumentLocale | null
  /** The seller's own currency for one unit of the invoice's. */
  exchange_rate?: number | null
  exchange_rate_date?: string | Date | null
}

const dateOf = (value: string | Date | null | undefined) =>
  value ? new Date(value) : (value as null | undefined)

/** What somebody wants written on a draft, as it is stored. */
export function invoiceDetails(body: InvoiceBody): InvoiceDetails {
  const { due_at, note, locale, exchange_rate, exchange_rate_date } = body
  return {
    ...{ note, exchange_rate, locale: locale ?? undefined },
    due_at: dateOf(due_at),
    exchange_rate_date: dateOf(exchange_rate_date),
  }
}

/**
 * A draft invoice over what is asked for, else all that is left. Compensation deletes it only while it is a draft: one
 * that was issued meanwhile keeps its number, and its credit note what it answers.
 * @throws invalid_data, conflict
 */
export const draftInvoiceStep = createStep(
  "crm-draft-invoice",
  async ({ id, items, from, ...body }: InvoiceBody & { id: string }, { container }) => {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const truth = await readTruth(container, id)
    assertActive(truth, "invoice")
    const { seller, buyer, locale } = await readNoteParties(container, truth)
    const invoice_id = await service.draftInvoice({
      ...{ sales_order_id: id, currency_code: truth.order.currency_code, lines: truth.lines, seller, buyer },
      ...{ asked: items, from: from ?? service.options.invoice_from },
      ...invoiceDetails(body),
      locale: body.locale ?? locale,
    })
    return new StepResponse({ id: invoice_id }, invoice_id)
  },
  async (invoice_id, { container }) => {
    if (invoice_id) {
      const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      const drafts = await service.listInvoices({ id: invoice_id, status: "draft" }, { select: ["id"] })
      await service.deleteInvoices(drafts.map(({ id }) => id))
    }
  },
)
