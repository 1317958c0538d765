import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type DraftLine, editLines, type LineEdits } from "../../../modules/offer/editing/offer-draft"
import { assertVersion } from "../../../modules/pipeline/moves/move-rules"
import type { StoredOffer } from "../read-offer"

/** What an edit may change of an offer's head. */
export type OfferEdits = {
  /** Another customer brings their own buyer, addresses, region and prices. */
  customer_id?: string
  region_id?: string
  sales_channel_id?: string
  note?: string | null
  terms?: string | null
  valid_until?: string
  shipping_option_id?: string | null
  shipping_name?: string | null
  shipping_amount?: number
  shipping_address?: Record<string, unknown> | null
  billing_address?: Record<string, unknown> | null
}

type Input = { offer: StoredOffer; version?: number; header?: OfferEdits; lines?: LineEdits }

/** A draft with an edit applied, not yet priced or stored. @throws conflict when it is no draft or the version is stale */
export const applyOfferEditsStep = createStep("crm-apply-offer-edits", async (input: Input) => {
  const { offer } = input
  if (offer.status !== "draft") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Offer ${offer.number} R${offer.revision} is ${offer.status}: it cannot be edited. Make a revision of it instead.`,
    )
  }
  assertVersion("offer", offer.version, input.version)
  const { valid_until, ...edits } = input.header ?? {}
  const header = { ...edits, ...(valid_until ? { valid_until: new Date(valid_until) } : {}) }
  const lines: DraftLine[] = editLines(offer.lines, input.lines ?? {})
  return new StepResponse({ header, lines, pricing: { ...offer, ...header } })
})
