import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { crm } from "../../lib/sdk"
import { useCrmMutation } from "./crm"

type Invoiced = { sales_order: HttpSalesOrder; invoice: HttpInvoice }
type InvoiceAction = { id: string; action: "issue" | "cancel" }

/** Issue a draft, or cancel: an issued invoice is answered by a credit note. */
export const useActOnInvoice = () =>
  useCrmMutation(({ id, action }: InvoiceAction) => crm.post<Invoiced>(`invoices/${id}/${action}`))
