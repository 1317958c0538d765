import type { MedusaContainer } from "@medusajs/framework/types"
import { type Acceptance, OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { startHeartbeat, stopHeartbeat } from "../../utils/heartbeat"

const nameOf = ({ id, started_at }: Acceptance) => `acceptance ${id} ${started_at}`

/** Keeps an acceptance from being taken over, from its claim until `stopAcceptance`. */
export function keepAcceptance(container: MedusaContainer, acceptance: Acceptance): void {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  startHeartbeat(nameOf(acceptance), () => offers.renewLease(acceptance))
}

/** Ends that, with whatever the acceptance ended; the next one need not wait for the lease to be over. */
export async function stopAcceptance(container: MedusaContainer, acceptance: Acceptance): Promise<void> {
  await stopHeartbeat(nameOf(acceptance))
  await container.resolve<OfferModuleService>(OFFER_MODULE).endLease(acceptance)
}
