/** Some pieces of an order line that went out. */
type Part = { line_id: string; quantity: number }

/** Some pieces of an order line that arrived. */
export type DeliveredPart = Part & { delivered_at: Date }

/** Pieces of an order line on an invoice, and how many of it were invoiced before. */
export type InvoicedPart = Part & { before: number }

/**
 * Which of the deliveries carried these pieces: what was delivered first was invoiced first.
 * @param deliveries oldest first
 */
export function carriedBy<D extends Part>(parts: InvoicedPart[], deliveries: D[]): D[] {
  const carrying = new Set(
    parts.flatMap(({ line_id, quantity, before }) => {
      let carried = 0
      return deliveries
        .filter((delivery) => delivery.line_id === line_id)
        .filter((delivery) => {
          const from = carried
          carried += delivery.quantity
          return carried > before && from < before + quantity
        })
    }),
  )
  return deliveries.filter((delivery) => carrying.has(delivery))
}

/** When the last of these pieces arrived, as an invoice must say where that was before it; null when none did. */
export function lastDelivery(parts: InvoicedPart[], deliveries: DeliveredPart[]): Date | null {
  const oldestFirst = [...deliveries].sort((a, b) => +a.delivered_at - +b.delivered_at)
  const dates = carriedBy(parts, oldestFirst).map(({ delivered_at }) => +delivered_at)
  return dates.length ? new Date(Math.max(...dates)) : null
}
