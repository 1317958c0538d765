import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { suggestOfferEmail } from "../../emails/offer-email"
import type { HttpOfferEmail } from "../../types/http"
import { readSeller } from "../seller/read-seller"
import { readAgent } from "./read-agent"
import type { StoredOffer } from "./read-offer"

/** The channel of Medusa's notification module that mail goes through. */
export const EMAIL_CHANNEL = "email"

type NotificationOptions = {
  providers?: { options?: { channels?: string[] } }[]
  cloud?: { api_key?: string; endpoint?: string; environment_handle?: string; sandbox_handle?: string }
}

/** Whether the host has a provider that sends mail: one it configures, or the one that Medusa's cloud brings along. */
export function canSendMail(container: MedusaContainer): boolean {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declaration = modules?.[Modules.NOTIFICATION] as { options?: NotificationOptions } | undefined
  const { providers = [], cloud } = declaration?.options ?? {}
  const isInCloud = cloud?.api_key && cloud.endpoint && (cloud.environment_handle || cloud.sandbox_handle)
  return (
    Boolean(isInCloud) || providers.some(({ options }) => options?.channels?.includes(EMAIL_CHANNEL) === true)
  )
}

/** What a mail with this offer would say, and whom an answer reaches. */
export async function readOfferEmail(
  container: MedusaContainer,
  offer: StoredOffer,
): Promise<HttpOfferEmail & { reply_to: string | null }> {
  const [seller, agent] = await Promise.all([readSeller(container), readAgent(container, offer.owner_id)])
  return {
    can_send: canSendMail(container),
    to: offer.buyer.email ? [offer.buyer.email] : [],
    ...suggestOfferEmail({
      ...offer,
      seller_name: seller.name,
      agent_name: agent?.name ?? "",
    }),
    reply_to: agent?.email ?? null,
  }
}
