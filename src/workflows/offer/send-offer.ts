import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { assertVersion } from "../../modules/pipeline/moves/move-rules"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import type { StoredOffer } from "./read-offer"
import { changeOfferStatusStep } from "./steps/change-offer-status"
import { findOfferStep } from "./steps/find-offer"
import { supersedeSiblingsStep } from "./steps/supersede-siblings"

export type SendOfferInput = {
  id: string
  version?: number
  actor_id: string | null
  additional_data?: Record<string, unknown>
}

/** @throws invalid_data for an offer without products or past its validity, conflict for a stale version */
const assertSendableStep = createStep(
  "crm-assert-offer-sendable",
  async ({ offer, version }: { offer: StoredOffer; version?: number }) => {
    assertVersion("offer", offer.version, version)
    if (!offer.lines.some((line) => line.kind === "product")) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "lines: this offer has no products. Add at least one, then send it.",
      )
    }
    if (new Date(offer.valid_until) <= new Date()) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "valid_until: this date is past. Choose a later one, then send the offer.",
      )
    }
    return new StepResponse(undefined)
  },
)

/**
 * Marks a draft as sent. It takes the place of the earlier revisions, and moves the opportunity.
 *
 * @property hooks.validate before anything is written; throw to refuse
 * @property hooks.offerSent after the offer is sent
 */
export const sendOfferWorkflow = createWorkflow("send-offer", (input: SendOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  assertSendableStep({ offer, version: input.version })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const stamps = transform({ offer }, () => ({ sent_at: new Date() }))
  changeOfferStatusStep({ offer, to: "sent", stamps })
  const superseded = supersedeSiblingsStep({ offer, among: "revisions" })
  followDocumentWorkflow.runAsStep({
    input: transform({ input, offer }, ({ input, offer }) => ({
      opportunity_id: offer.opportunity_id,
      trigger: "offer_sent" as const,
      source: { type: "offer" as const, id: offer.id },
      occurrence_key: `offer_sent:${offer.id}`,
      actor_id: input.actor_id,
    })),
  })
  emitEventStep({ eventName: CrmEvents.offer.sent, data: { id: input.id } })
  emitEventStep({
    eventName: CrmEvents.offer.superseded,
    data: transform({ superseded }, ({ superseded }) => superseded.map((id) => ({ id }))),
  }).config({ name: "emit-offers-superseded" })
  const offerSent = createHook("offerSent", { offer, additional_data: input.additional_data })
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerSent] })
})
