import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOffer, unlockOffer } from "./offer-lock"
import type { StoredOffer } from "./read-offer"
import { publicStatus } from "./shared-offer"
import { assertMailPossibleStep } from "./steps/assert-mail-possible"
import { findOfferStep } from "./steps/find-offer"
import { mailOfferStep, type OfferMail } from "./steps/mail-offer"
import { prepareOfferLinkStep } from "./steps/prepare-offer-link"
import { saveOfferLinkStep } from "./steps/save-offer-link"

export type EmailOfferInput = {
  id: string
  mail: OfferMail
  /** Address of the customer's page with `{token}` in it. The option `offer_link` goes first. */
  link_template?: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** @throws conflict for an offer that means nothing to its customer, or nothing any more */
const assertOpenOrAcceptedStep = createStep(
  "crm-assert-offer-open-or-accepted",
  async ({ offer }: { offer: StoredOffer }) => {
    const status = offer.status === "draft" ? offer.status : publicStatus(offer)
    if (status !== "sent" && status !== "accepted") {
      const named = { number: offer.number, revision: offer.revision }
      throw status === "draft"
        ? crmError("offer_not_sent_yet", named)
        : crmError("offer_not_emailable", { ...named, status })
    }
    return new StepResponse(undefined)
  },
)

/**
 * Sends the frozen document of a sent or accepted offer by e-mail once more. The e-mail goes last, as nothing takes it
 * back. Hooks therefore run before it.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerEmailed `{ offer: StoredOffer }` before the e-mail goes out, once all else is done
 */
export const emailOfferWorkflow = createWorkflow("email-offer", (input: EmailOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = findOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id }).config({
    name: "crm-find-locked-offer",
  })
  assertOpenOrAcceptedStep({ offer })
  assertMailPossibleStep({ mail: input.mail })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const link = prepareOfferLinkStep({ offer_id: input.id, template: input.link_template })
  saveOfferLinkStep({ offer_id: input.id, link })
  const offerEmailed = createHook("offerEmailed", { offer, additional_data: input.additional_data })
  mailOfferStep({
    offer,
    mail: input.mail,
    url: link.url,
    actor_id: actor.user_id,
    trigger: "email-offer",
  })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerEmailed] })
})
