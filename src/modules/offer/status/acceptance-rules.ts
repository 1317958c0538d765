/** How long an acceptance may take before another one may take it over. */
const LONGEST_MS = 30_000

/** When this process began: an acceptance that is older was begun by one that is gone. */
const PROCESS_STARTED = new Date(Date.now() - process.uptime() * 1000)

/** An acceptance that began before this moment is under way no more: without an order it was cut off. */
export function cutOffBefore(now = new Date(), process_started = PROCESS_STARTED): Date {
  return new Date(Math.max(now.getTime() - LONGEST_MS, process_started.getTime()))
}

/** The host order of an offer: derived from its id, so that the primary key forbids a second one. */
export const hostOrderId = (offer_id: string) => `order_${offer_id.replace(/^crmoff_/, "")}`

/** The offer that a host order would come from, if it comes from one. */
export const offerIdOf = (order_id: string) => `crmoff_${order_id.replace(/^order_/, "")}`
