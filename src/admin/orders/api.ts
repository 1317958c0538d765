import type {
  HttpDeliveryNote,
  HttpInvoice,
  HttpSalesOrder,
  HttpSalesOrderRow,
  HttpTimelineEvent,
  Page,
} from "../../types/http"
import { queryKeys } from "../shared/api/query-keys"
import type { Query } from "../shared/api/crm-client"
import { crm } from "../shared/api/crm-client"
import { useCrmDetail, useCrmList } from "../shared/api/crm"
import type { NoteInput } from "./delivery/api"
import type { InvoiceInput } from "./invoicing/api"
import { useOrderMutation } from "../shared/api/use-order-mutation"

export type Quantities = { items?: { line_id: string; quantity: number }[] }

/** Where the goods leave from, how they travel, and what is written on the note. */
export type DeliveryInput = NoteInput & { location_id?: string; shipping_option_id?: string }

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

/** What happened on an order, oldest first. */
export const useOrderTimeline = (id: string) =>
  useCrmDetail<{ events: HttpTimelineEvent[] }>(
    queryKeys.salesOrders.timeline(id),
    `sales-orders/${id}/timeline`,
  )

export const useDeliver = (id: string) =>
  useOrderMutation((input: Quantities & DeliveryInput) =>
    crm.post<Delivered>(`sales-orders/${id}/deliveries`, input),
  )

export const useInvoice = (id: string) =>
  useOrderMutation((input: Quantities & InvoiceInput & { issue?: boolean }) =>
    crm.post<Invoiced>(`sales-orders/${id}/invoices`, input),
  )

/** Takes off the order what is not going to be delivered. */
export const useCloseShort = (id: string) =>
  useOrderMutation((input: Quantities) => crm.post<One>(`sales-orders/${id}/close-short`, input))
