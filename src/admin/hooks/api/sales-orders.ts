import type {
  HttpDeliveryNote,
  HttpInvoice,
  HttpSalesOrder,
  HttpSalesOrderRow,
  Page,
} from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import type { Query } from "../../lib/sdk"
import { crm } from "../../lib/sdk"
import type { MutationOptions } from "./crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "./crm"

export type Quantities = { items?: { line_id: string; quantity: number }[] }

type One = { sales_order: HttpSalesOrder }
type Delivered = One & { delivery_note: HttpDeliveryNote }
type Invoiced = One & { invoice: HttpInvoice }

export const useSalesOrders = (query: Query, enabled = true) =>
  useCrmList<Page & { sales_orders: HttpSalesOrderRow[] }>(
    queryKeys.salesOrders.list(query),
    "sales-orders",
    query,
    {
      enabled,
    },
  )

export const useSalesOrder = (id: string) =>
  useCrmDetail<One>(queryKeys.salesOrders.detail(id), `sales-orders/${id}`)

export const useDeliver = (id: string, options?: MutationOptions<Delivered, Quantities>) =>
  useCrmMutation((input: Quantities) => crm.post<Delivered>(`sales-orders/${id}/deliveries`, input), options)

export const useInvoice = (
  id: string,
  options?: MutationOptions<Invoiced, Quantities & { issue?: boolean }>,
) =>
  useCrmMutation(
    (input: Quantities & { issue?: boolean }) => crm.post<Invoiced>(`sales-orders/${id}/invoices`, input),
    options,
  )
