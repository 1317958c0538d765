/** Some pieces of an order line that arrived. */
export type DeliveredPart = { line_id: string; quantity: number; delivered_at: Date }

/** Pieces of an order line on an invoice, and how many of it were invoiced before. */
export type InvoicedPart = { line_id: string; quantity: number; before: number }

/**
 * When the last of these pieces arrived, as an invoice must say where that was before it; null when none did. What
 * arrived first was invoiced first.
 */
export function lastDelivery(parts: InvoicedPart[], deliveries: DeliveredPart[]): Date | null {
  const oldestFirst = [...deliveries].sort((a, b) => +a.delivered_at - +b.delivered_at)
  const dates = parts.flatMap(({ line_id, quantity, before }) => {
    let arrived = 0
    return oldestFirst
      .filter((delivery) => delivery.line_id === line_id)
      .filter((delivery) => {
        const from = arrived
        arrived += delivery.quantity
        return arrived > before && from < before + quantity
      })
      .map(({ delivered_at }) => +delivered_at)
  })
  return dates.length ? new Date(Math.max(...dates)) : null
}
