import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { assertVersion } from "../../modules/pipeline"
import { loadActorStep } from "../access/steps/load-actor"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import { followDocuments } from "../opportunity/follow-documents"
import { lockOffer, unlockOffer } from "./offer-lock"
import type { StoredOffer } from "./read-offer"
import { assertMailPossibleStep } from "./steps/assert-mail-possible"
import { changeOfferStatusStep } from "./steps/change-offer-status"
import { findOfferStep } from "./steps/find-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { freezeOfferPdfStep } from "./steps/freeze-offer-pdf"
import { mailOfferStep, type OfferMail } from "./steps/mail-offer"
import { prepareOfferLinkStep } from "./steps/prepare-offer-link"
import { recordOfferEventsStep } from "./steps/record-offer-events"
import { supersedeRevisionsStep } from "./steps/supersede-revisions"

export type SendOfferInput = {
  id: string
  version?: number
  /** The e-mail that brings the offer to the customer. Without one the offer is only marked as sent. */
  mail?: OfferMail | null
  /** Address of the customer's page with `{token}` in it, for the mail. The option `offer_link` goes first. */
  link_template?: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** @throws conflict for a stale version or an offer that is no draft, invalid_data without products or past its validity */
const assertSendableStep = createStep(
  "crm-assert-offer-sendable",
  async ({ offer, version }: { offer: StoredOffer; version?: number }) => {
    assertVersion("offer", offer.version, version)
    if (offer.status !== "draft") {
      throw crmError("offer_not_sendable", {
        number: offer.number,
        revision: offer.revision,
        status: offer.status,
      })
    }
    if (!offer.lines.some((line) => line.kind === "product")) {
      throw crmError("offer_without_products", { field: "lines" })
    }
    if (new Date(offer.valid_until) <= new Date()) {
      throw crmError("valid_until_past", { field: "valid_until" })
    }
    return new StepResponse(undefined)
  },
)

/**
 * Sends a draft to the customer: its document is frozen, it takes the place of the earlier revisions, and the
 * opportunity moves. The e-mail, if there is one, goes last, as nothing takes it back: while it is not out, nothing
 * has happened. Hooks therefore run before it.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerSent `{ offer: StoredOffer }` after the offer is marked as sent, before its e-mail goes out;
 *   the offer as it was before
 */
export const sendOfferWorkflow = createWorkflow("send-offer", (input: SendOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = findOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id }).config({
    name: "crm-find-locked-offer",
  })
  const mail = transform({ input }, ({ input }) => input.mail ?? null)
  assertSendableStep({ offer, version: input.version })
  assertMailPossibleStep({ mail })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })

  const document = freezeOfferPdfStep({ offer })
  const link = prepareOfferLinkStep({ offer_id: input.id, template: input.link_template })
  const stamps = transform({ document, link }, ({ document, link }) => ({
    sent_at: new Date(),
    pdf_file_id: document.file_id,
    pdf_sha256: document.sha256,
    link_nonce: link.link_nonce,
    accept_token_hash: link.accept_token_hash,
  }))
  changeOfferStatusStep({ offer, to: "sent", stamps })
  const superseded = supersedeRevisionsStep({ offer, actor_id: actor.user_id })
  recordOfferEventsStep(
    transform({ input, actor }, ({ input: { id }, actor }) => ({
      events: [{ offer_id: id, kind: "sent" as const, actor_id: actor.user_id }],
    })),
  )
  followDocuments(
    transform({ actor, offer }, ({ actor, offer }) => ({
      opportunity_id: offer.opportunity_id,
      operations: [
        {
          trigger: "offer_sent" as const,
          source: { type: "offer" as const, id: offer.id },
          occurrence_key: `offer_sent:${offer.id}`,
          actor_id: actor.user_id,
        },
      ],
    })),
  )
  followOfferAmountStep({ opportunity_id: offer.opportunity_id })
  emitEventsStep({
    events: transform({ input, superseded }, ({ input: { id }, superseded }) => [
      { name: CrmEvents.offer.sent, data: [{ id }] },
      { name: CrmEvents.offer.superseded, data: superseded.map((id) => ({ id })) },
    ]),
  })
  const offerSent = createHook("offerSent", { offer, additional_data: input.additional_data })
  mailOfferStep({
    offer,
    mail,
    url: link.url,
    actor_id: actor.user_id,
    trigger: "send-offer",
  })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerSent] })
})
