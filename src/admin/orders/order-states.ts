import type { HttpSalesOrderRow } from "../../types/http"

export type OrderState = HttpSalesOrderRow["state"]

/** The tabs of the orders' list. */
export const ORDER_STATES: OrderState[] = ["active", "closed", "canceled"]

export const orderStateOf = (name: string | null): OrderState =>
  ORDER_STATES.find((known) => known === name) ?? "active"

/** What the list's filters are called in the URL, beside its search `q`. */
export const ORDER_FILTERS = [
  "delivered",
  "invoiced",
  "paid",
  "overdue",
  "owner_id",
  "customer_id",
  "created_at",
] as const

/** The address of a tab with the same search and filters, from its first page on. */
export function searchOfState(params: URLSearchParams, state: OrderState): string {
  const next = new URLSearchParams(params)
  for (const gone of ["state", "offset", "order"]) {
    next.delete(gone)
  }
  if (state !== "active") {
    next.set("state", state)
  }
  return next.toString() && `?${next}`
}

/** The filters that people need every day, each one press away. */
export const QUICK_FILTERS = ["toDeliver", "toInvoice", "overdue", "mine"] as const
export type QuickFilter = (typeof QUICK_FILTERS)[number]

const NOT_FULLY = ["none", "partial"]

/** What a quick filter puts into the URL, as the table's own filters would. */
export function quickFilterOf(filter: QuickFilter, userId: string): { name: string; value: string } {
  const filters = {
    toDeliver: { name: "delivered", value: NOT_FULLY },
    toInvoice: { name: "invoiced", value: NOT_FULLY },
    overdue: { name: "overdue", value: "true" },
    mine: { name: "owner_id", value: [userId] },
  }
  const { name, value } = filters[filter]
  return { name, value: JSON.stringify(value) }
}

/** The address with a quick filter put on, or taken off. */
export function toggled(params: URLSearchParams, { name, value }: { name: string; value: string }) {
  const next = new URLSearchParams(params)
  next.delete("offset")
  if (params.get(name) === value) {
    next.delete(name)
  } else {
    next.set(name, value)
  }
  return next
}
