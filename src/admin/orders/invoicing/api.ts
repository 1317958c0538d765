import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { crm } from "../../shared/api/crm-client"
import { useOrderMutation } from "../../shared/api/use-order-mutation"

type Done = { sales_order: HttpSalesOrder; invoice: HttpInvoice }
type Credited = Done & { credit_note?: HttpInvoice }
type Items = { line_id: string; quantity: number }[]

/** What a draft says beside its lines; null leaves it to the payment terms, or empties it. */
export type InvoiceInput = {
  from?: HttpSalesOrder["invoice_from"]
  due_at?: string | null
  note?: string | null
  locale?: string
  exchange_rate?: number | null
  exchange_rate_date?: string | null
}

export const useUpdateInvoice = () =>
  useOrderMutation(({ id, ...input }: InvoiceInput & { id: string; items: Items }) =>
    crm.post<Done>(`invoices/${id}`, input),
  )

export const useIssueInvoice = () => useOrderMutation((id: string) => crm.post<Done>(`invoices/${id}/issue`))

/** A draft is deleted; an issued invoice is answered by a credit note over all that is left of it. */
export const useCancelInvoice = () =>
  useOrderMutation(({ id, reason }: { id: string; reason?: string }) =>
    crm.post<Credited>(`invoices/${id}/cancel`, { reason }),
  )

export const useCreditInvoice = (id: string) =>
  useOrderMutation((input: { items: Items; reason?: string }) =>
    crm.post<Credited>(`invoices/${id}/credit`, input),
  )

export const usePayInvoice = (id: string) =>
  useOrderMutation((input: { amount?: number; paid_at?: string }) =>
    crm.post<Done>(`invoices/${id}/pay`, input),
  )
