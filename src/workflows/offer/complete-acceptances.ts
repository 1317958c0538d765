import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { acceptOfferWorkflow } from "./accept-offer"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"

const BATCH = 50

/**
 * Completes the acceptances that a stopped server left unfinished, each in a workflow of its own. One that cannot be
 * completed any more, as when the stock was sold meanwhile, goes back to `sent` with nothing left behind; the log says so.
 */
export async function completeCutOffAcceptances(container: MedusaContainer): Promise<void> {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id, number, revision } of await offers.listCutOffAcceptances({ limit: BATCH })) {
    const name = `crm: the acceptance of offer ${number} R${revision} was cut off`
    try {
      await acceptOfferWorkflow(container).run({ input: { id, actor_id: SYSTEM_ACTOR_ID } })
      logger.info(`${name}; it is complete now`)
    } catch (error) {
      const [offer] = await offers.listOffers({ id }, { select: ["status", "order_id"] })
      if (offer?.status === "sent") {
        logger.warn(
          `${name} and cannot be completed, so the offer is sent again: ${(error as Error).message}`,
        )
      } else if (offer?.status === "accepted" && !offer.order_id) {
        logger.error(`${name} and is not complete yet: ${(error as Error).message}`)
      }
    }
  }
}
