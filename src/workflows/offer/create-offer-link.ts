import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOffer, unlockOffer } from "./offer-lock"
import type { StoredOffer } from "./read-offer"
import { findOfferStep } from "./steps/find-offer"
import { prepareOfferLinkStep } from "./steps/prepare-offer-link"
import { recordOfferEventsStep } from "./steps/record-offer-events"
import { saveOfferLinkStep } from "./steps/save-offer-link"

export type CreateOfferLinkInput = {
  id: string
  /** Makes another link; the one before stops working. */
  renew?: boolean
  /** Address of the customer's page with `{token}` in it. The option `offer_link` goes first. */
  link_template?: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** @throws conflict for a draft: a customer may see only what was sent */
export const assertSentStep = createStep(
  "crm-assert-offer-was-sent",
  async ({ offer }: { offer: StoredOffer }) => {
    if (!offer.sent_at) {
      throw crmError("offer_never_sent", {
        number: offer.number,
        revision: offer.revision,
        status: offer.status,
      })
    }
    return new StepResponse(undefined)
  },
)

/**
 * The link under which the customer sees a sent offer and answers it: the same one until it is renewed.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerLinked `{ offer: StoredOffer }` after the link exists; the offer as it was before
 */
export const createOfferLinkWorkflow = createWorkflow("create-offer-link", (input: CreateOfferLinkInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = findOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id }).config({
    name: "crm-find-locked-offer",
  })
  assertSentStep({ offer })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const link = prepareOfferLinkStep({
    offer_id: input.id,
    renew: input.renew,
    template: input.link_template,
  })
  saveOfferLinkStep({ offer_id: input.id, link })
  recordOfferEventsStep(
    transform({ input, actor }, ({ input, actor }) => ({
      events: [
        {
          offer_id: input.id,
          kind: "linked" as const,
          actor_id: actor.user_id,
          details: input.renew ? { renewed: true } : {},
        },
      ],
    })),
  )
  const offerLinked = createHook("offerLinked", { offer, additional_data: input.additional_data })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id, url: link.url }, { hooks: [validate, offerLinked] })
})
