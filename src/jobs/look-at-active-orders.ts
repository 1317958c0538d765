import type { MedusaContainer } from "@medusajs/framework/types"
import { lookAtActiveOrders, lookAtChangedClosedOrders } from "../workflows/sales-order/look-again"
import { takeInLostOrders } from "../workflows/sales-order/take-in-placed-orders"

/** Where the last round over the closed orders ended; the newest of them are in every round. */
let place: string | undefined

/** Every quarter of an hour: whatever events of the host were lost. */
export default async function lookAgain(container: MedusaContainer) {
  await takeInLostOrders(container)
  await lookAtActiveOrders(container)
  const newest = await lookAtChangedClosedOrders(container)
  place = newest && (await lookAtChangedClosedOrders(container, place ?? newest))
}

export const config = { name: "look-at-active-orders", schedule: "*/15 * * * *" }
