import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { expireOfferWorkflow } from "./expire-offer"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"

/** Expires every sent offer whose validity has ended, each in a workflow of its own: one that fails stops no other. */
export async function expireOverdueOffers(container: MedusaContainer): Promise<void> {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const overdue = await offers.listOffers(
    { status: "sent", valid_until: { $lt: new Date() } },
    { select: ["id"], take: null, order: { valid_until: "ASC" } },
  )
  for (const { id } of overdue) {
    await expireOfferWorkflow(container)
      .run({ input: { id, actor_id: SYSTEM_ACTOR_ID } })
      .catch((error: Error) => logger.warn(`crm: offer ${id} did not expire: ${error.message}`))
  }
}
