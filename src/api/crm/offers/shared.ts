import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { offerFileName } from "../../../emails/offer-email"
import type { HttpPublicOffer } from "../../../types/http"
import { recordOfferOpeningWorkflow } from "../../../workflows/offer/record-offer-opening"
import { readOfferPdf } from "../../../workflows/offer/offer-pdf"
import type { StoredOffer } from "../../../workflows/offer/read-offer"
import { findSharedOffer, toPublicOffer } from "../../../workflows/offer/shared-offer"
import { SYSTEM_ACTOR_ID } from "../../../workflows/access/system-actor"

/** Whether somebody looks who is not the customer: a mail program that tests the link, or the dashboard. */
function isNoCustomer(req: MedusaRequest): boolean {
  const { auth_context } = (req.session ?? {}) as { auth_context?: { actor_type?: string } }
  return req.method === "HEAD" || req.query.preview !== undefined || auth_context?.actor_type === "user"
}

/** A page that is shown matters more than its mark in the history. */
async function recordOpening(req: MedusaRequest, offer: StoredOffer): Promise<void> {
  if (isNoCustomer(req)) {
    return
  }
  try {
    await recordOfferOpeningWorkflow(req.scope).run({
      input: { offer_id: offer.id, actor_id: SYSTEM_ACTOR_ID },
    })
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(
      `crm: the opening of offer ${offer.number} is not in its history: ${(error as Error).message}`,
    )
  }
}

/** The offer behind the link of the path, as the customer sees it; that they looked is written down. @throws not_found */
export async function openSharedOffer(req: MedusaRequest): Promise<HttpPublicOffer> {
  const offer = await findSharedOffer(req.scope, req.params.token)
  await recordOpening(req, offer)
  return await toPublicOffer(req.scope, offer)
}

/** The offer behind the link as it is now, for an answer to an action. @throws not_found */
export async function currentSharedOffer(req: MedusaRequest<unknown>): Promise<{ offer: HttpPublicOffer }> {
  const offer = await findSharedOffer(req.scope, req.params.token)
  return { offer: await toPublicOffer(req.scope, offer) }
}

/** Answers with the document that was sent. @throws not_found */
export async function sendSharedDocument(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const offer = await findSharedOffer(req.scope, req.params.token)
  const bytes = await readOfferPdf(req.scope, offer)
  res.attachment(offerFileName(offer)).type("application/pdf").send(bytes)
}
