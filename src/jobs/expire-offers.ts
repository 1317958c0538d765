import type { MedusaContainer } from "@medusajs/framework/types"
import { expireOverdueOffers } from "../workflows/offer/expire-overdue-offers"

export const config = { name: "crm-expire-offers", schedule: "7 * * * *" }

/** Every hour: sent offers whose validity has ended. */
export default async function expireOffers(container: MedusaContainer) {
  await expireOverdueOffers(container)
}
