import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LineEdits } from "../../modules/offer"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { lockOffer, unlockOffer } from "./offer-lock"
import { priceOfferWorkflow } from "./price-offer"
import { applyOfferEditsStep, type OfferEdits } from "./steps/apply-offer-edits"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { resolveOfferEditsStep } from "./steps/resolve-offer-edits"
import { saveOfferDraftStep } from "./steps/save-offer-draft"

export type EditOfferInput = {
  id: string
  /** What the editor looked at; a stale one is refused. */
  version?: number
  header?: OfferEdits
  lines?: LineEdits
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Changes a draft offer – head, lines or both, one line or five hundred – and prices it anew. Without changes it is
 * the recalculation: lines filled by a rule are refreshed, lines set by hand stay.
 *
 * @property hooks.validate `{ offer: StoredOffer, draft: { header: object, lines: DraftLine[] } }` before anything
 *   is written
 * @property hooks.offerEdited `{ offer: StoredOffer, priced: PricedOffer }` after the draft is stored; the offer as
 *   it was before
 */
export const editOfferWorkflow = createWorkflow("edit-offer", (input: EditOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const lock = lockOffer(locateOfferStep({ actor, action: "write", id: input.id }))
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  const header = resolveOfferEditsStep({ offer, header: input.header })
  const draft = applyOfferEditsStep(
    transform({ offer, input, header }, ({ offer, input, header }) => ({
      offer,
      header,
      version: input.version,
      lines: input.lines,
    })),
  )
  const validate = createHook("validate", { offer, draft, additional_data: input.additional_data })
  const priced = priceOfferWorkflow.runAsStep({
    input: transform({ draft, actor, input }, ({ draft, actor, input }) => ({
      header: draft.pricing,
      lines: draft.lines,
      before: draft.granted,
      max_discount_percent: actor.max_discount_percent,
      additional_data: input.additional_data,
    })),
  })
  saveOfferDraftStep({ offer, header: draft.header, priced })
  followOfferAmountStep({ opportunity_id: offer.opportunity_id })
  emitEventStep({ eventName: CrmEvents.offer.updated, data: { id: input.id } })
  const offerEdited = createHook("offerEdited", { offer, priced, additional_data: input.additional_data })
  unlockOffer(lock)
  return new WorkflowResponse({ id: input.id }, { hooks: [validate, offerEdited] })
})
