import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { composeOfferEmail, offerFileName } from "../../../emails/offer-email"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { readOfferPdf } from "../offer-pdf"
import type { StoredOffer } from "../read-offer"
import { EMAIL_CHANNEL, readOfferEmail } from "../read-offer-email"

/** A mail with an offer; what is left out is suggested by the offer itself. */
export type OfferMail = { to: string[]; cc?: string[]; subject?: string; message?: string }

/** What a notification about an offer is about, in the host's words. */
export const OFFER_RESOURCE = "crm_offer"

type Input = {
  offer: StoredOffer
  mail: OfferMail | null
  /** The customer's link. */
  url: string | null
  actor_id: string | null
  trigger: string
}

/** What the notification module puts before what the provider said. */
const PREFIX = /^Failed to send notification with id \S+:\s*/

/** @throws conflict with what the mail server said */
async function deliver(
  container: MedusaContainer,
  notification: Parameters<INotificationModuleService["createNotifications"]>[0],
) {
  try {
    return await container.resolve(Modules.NOTIFICATION).createNotifications(notification)
  } catch (error) {
    const reason = (error as Error).message.replace(PREFIX, "")
    throw crmError("email_not_sent", { reason })
  }
}

/** Writes the mail into the offer's history. It has gone out: whatever happens here must not undo the sending. */
async function record(container: MedusaContainer, { offer, mail, actor_id }: Input, details: object) {
  try {
    await container.resolve<OfferModuleService>(OFFER_MODULE).createOfferEvents({
      offer_id: offer.id,
      kind: "emailed",
      actor_id,
      details: { to: mail?.to, cc: mail?.cc ?? [], ...details },
      at: new Date(),
    })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(
      `crm: the e-mail with offer ${offer.number} is not in its history: ${(error as Error).message}`,
    )
  }
}

/**
 * Sends an offer's frozen document by e-mail, through the host's notification module. It cannot be undone and goes
 * last. Without a mail to send it does nothing.
 * @throws conflict with what the mail server said
 */
export const mailOfferStep = createStep("crm-mail-offer", async (input: Input, { container, context }) => {
  const { offer, mail, url } = input
  if (!mail) {
    return new StepResponse(undefined)
  }
  const { subject, message, reply_to } = await readOfferEmail(container, offer)
  // Sent by now, also where it was read as a draft: what goes out is the frozen document.
  const document = await readOfferPdf(container, { ...offer, status: "sent" })
  const text = { subject: mail.subject ?? subject, message: mail.message ?? message }
  const content = composeOfferEmail(text, { locale: offer.locale, url })
  const notification = await deliver(container, {
    channel: EMAIL_CHANNEL,
    to: mail.to.join(", "),
    content,
    attachments: [
      {
        content: document.toString("base64"),
        filename: offerFileName(offer),
        content_type: "application/pdf",
        disposition: "attachment",
      },
    ],
    provider_data: { cc: mail.cc ?? [], reply_to },
    trigger_type: input.trigger,
    resource_id: offer.id,
    resource_type: OFFER_RESOURCE,
    receiver_id: offer.customer_id,
    // One for each attempt: the same one run again sends nothing twice.
    idempotency_key: `crm-offer:${offer.id}:${context.transactionId}`,
  })
  await record(container, input, { subject: content.subject, notification_id: notification.id })
  return new StepResponse(undefined)
})
