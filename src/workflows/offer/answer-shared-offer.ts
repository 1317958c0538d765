import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { acceptOfferWorkflow } from "./accept-offer"
import { declineOfferWorkflow } from "./decline-offer"
import { findSharedOffer, publicStatus } from "./shared-offer"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"

/** What a customer answers. */
export type CustomerAnswer = ({ kind: "accept" } | { kind: "decline"; reason: string | null }) & {
  /** For the hooks of the workflow; a form has none. */
  additional_data?: Record<string, unknown> | null
}

const WHY_NOT: Record<string, string> = {
  accepted: "This offer is accepted already.",
  declined: "This offer was declined. Ask for a new one.",
  expired: "This offer has expired. Ask for a new one.",
  superseded: "A newer offer took the place of this one. Ask for it.",
}

const UNAVAILABLE =
  "Your answer could not be taken just now; nothing was ordered. A product may be out of stock: please contact the seller."

/**
 * Gives a customer's answer to the offer behind their link.
 * @throws not_found for an unknown link; conflict, in words for a customer, when the offer cannot be answered so (any
 *   more) or its goods are missing. The seller finds the real reason in the log.
 */
export async function answerSharedOffer(
  container: MedusaContainer,
  token: string,
  answer: CustomerAnswer,
): Promise<void> {
  const offer = await findSharedOffer(container, token)
  const refusal = WHY_NOT[publicStatus(offer)]
  if (refusal) {
    throw new MedusaError(MedusaError.Types.CONFLICT, refusal)
  }
  const { additional_data } = answer
  const input = { id: offer.id, actor_id: SYSTEM_ACTOR_ID, by_customer: true, additional_data }
  try {
    await (answer.kind === "accept"
      ? acceptOfferWorkflow(container).run({ input })
      : declineOfferWorkflow(container).run({ input: { ...input, reason: answer.reason } }))
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const what = `crm: offer ${offer.number} R${offer.revision}: the customer's "${answer.kind}" failed`
    logger.warn(`${what}: ${(error as Error).message}`)
    const now = WHY_NOT[publicStatus(await findSharedOffer(container, token))]
    throw new MedusaError(MedusaError.Types.CONFLICT, now ?? UNAVAILABLE)
  }
}
