import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  hashOfToken,
  linkToken,
  linkUrl,
  newLinkNonce,
  OFFER_MODULE,
  type OfferModuleService,
} from "../../../modules/offer"

type Input = {
  offer_id: string
  /** Another link than before: the earlier one stops working. */
  renew?: boolean
  /** Address of the customer's page with `{token}` in it, unless the option `offer_link` gives one. */
  template?: string
}

/** A customer's link: what is stored of it, and the address, if it is known where the page is. */
export type OfferLink = { link_nonce: string; accept_token_hash: string; url: string | null }

function secretOf(container: MedusaContainer): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = http.cookieSecret ?? http.jwtSecret
  if (typeof secret !== "string") {
    throw crmError("link_secret_missing")
  }
  return secret
}

/** Makes the customer's link to an offer, the same one each time unless a new one is wanted. Writes nothing. */
export const prepareOfferLinkStep = createStep(
  "crm-prepare-offer-link",
  async ({ offer_id, renew, template }: Input, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const stored = await offers.retrieveOffer(offer_id, { select: ["id", "link_nonce"] })
    const link_nonce = renew || !stored.link_nonce ? newLinkNonce() : stored.link_nonce
    const token = linkToken(secretOf(container), offer_id, link_nonce)
    const address = offers.options.offer_link ?? template
    return new StepResponse<OfferLink>({
      link_nonce,
      accept_token_hash: hashOfToken(token),
      url: address ? linkUrl(address, token) : null,
    })
  },
)
