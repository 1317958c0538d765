import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import { errorText } from "../../errors"
import { acceptOfferWorkflow } from "./accept-offer"
import { declineOfferWorkflow } from "./decline-offer"
import type { StoredOffer } from "./read-offer"
import { findSharedOffer, publicStatus } from "./shared-offer"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"

/** What a customer answers. */
export type CustomerAnswer = ({ kind: "accept" } | { kind: "decline"; reason: string | null }) & {
  /** For the hooks of the workflow; a form has none. */
  additional_data?: Record<string, unknown> | null
}

const WHY_NOT: Record<string, SharedOfferRefusal | undefined> = {
  accepted: "shared_offer_accepted",
  declined: "shared_offer_declined",
  expired: "shared_offer_expired",
  superseded: "shared_offer_superseded",
}

/** Why a customer's answer is not taken. */
type SharedOfferRefusal =
  | "shared_offer_accepted"
  | "shared_offer_declined"
  | "shared_offer_expired"
  | "shared_offer_superseded"
  | "shared_offer_unavailable"

/** A refusal that the customer reads, in the language of their offer. */
function refuseAnswer(code: SharedOfferRefusal, { locale }: Pick<StoredOffer, "locale">) {
  const error = crmError(code)
  return Object.assign(error, { message: errorText(code, {}, locale === "ro" ? "ro" : "en") })
}

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
    throw refuseAnswer(refusal, offer)
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
    throw refuseAnswer(now ?? "shared_offer_unavailable", offer)
  }
}
