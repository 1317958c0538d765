type Query = (sql: string, values?: unknown[]) => Promise<never[]>

export function orderStateOf(query: Query, order_id: string): Promise<OrderState>
export function orderViolations(state: OrderState): string[]

export type OrderState = {
  order: { status: string; canceled_at: string | Date | null }
  fulfillments: { id: string; delivered_at: unknown; canceled_at: unknown }[]
  invoices: { number: string | null; issued_at: string | Date | null; status: string }[]
}
