import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { takeNumberStep } from "../document/steps/take-number"
import { copiedLines, headerOf } from "./copy-offer"
import { priceOfferWorkflow } from "./price-offer"
import type { StoredOffer } from "./read-offer"
import { findOfferStep } from "./steps/find-offer"
import { findOfferOriginStep } from "./steps/find-offer-origin"
import { prepareOffer } from "./steps/prepare-offer"
import { storeNewOffer } from "./store-new-offer"

export type DuplicateOfferInput = {
  id: string
  /** For this opportunity; null for none; unless given that of the offer, as long as the customer is the same. */
  opportunity_id?: string | null
  /** For this customer; unless given that of the opportunity. */
  customer_id?: string | null
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** The opportunity that a copy belongs to. */
function opportunityOf({ input, offer }: { input: DuplicateOfferInput; offer: StoredOffer }): string | null {
  const isForAnother = input.customer_id && input.customer_id !== offer.customer_id
  return input.opportunity_id === undefined && !isForAnother
    ? offer.opportunity_id
    : (input.opportunity_id ?? null)
}

/**
 * The head of a copy, valid for as long as a new offer. Another customer brings their own name, addresses, region and
 * language; the currency stays, as amounts set by hand are in it.
 * @throws invalid_data for a customer that does not exist
 */
const prepareDuplicateStep = createStep(
  "crm-prepare-duplicate",
  async ({ offer, customer_id }: { offer: StoredOffer; customer_id: string }, { container }) => {
    const prepared = await prepareOffer(container, {
      customer_id,
      currency_code: offer.currency_code,
      region_id: customer_id === offer.customer_id ? offer.region_id : null,
    })
    const { region_id, locale, buyer, buyer_name, shipping_address, billing_address, valid_until } = prepared
    const header = { ...headerOf(offer), valid_until }
    return new StepResponse(
      customer_id === offer.customer_id
        ? header
        : {
            ...header,
            ...{ customer_id, region_id, locale, buyer, buyer_name, shipping_address, billing_address },
          },
    )
  },
)

/**
 * Makes a new offer of its own number like another one: same lines with today's prices; what was set by hand stays, as
 * far as the copier's role may give it. Optionally for another opportunity or customer.
 *
 * @property hooks.validate `{ offer: StoredOffer, header: OfferHeader }` before anything is written
 * @property hooks.offerDuplicated `{ offer: StoredOffer, duplicate: { id: string } }` after the copy exists
 */
export const duplicateOfferWorkflow = createWorkflow("duplicate-offer", (input: DuplicateOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const offer = findOfferStep({ actor, action: "read", id: input.id })
  const origin = findOfferOriginStep({
    actor,
    opportunity_id: transform({ input, offer }, opportunityOf),
  })
  const header = prepareDuplicateStep(
    transform({ input, offer, origin }, ({ input, offer, origin }) => ({
      offer,
      customer_id: input.customer_id ?? origin.customer_id ?? offer.customer_id,
    })),
  )
  const validate = createHook("validate", { offer, header, additional_data: input.additional_data })
  const priced = priceOfferWorkflow.runAsStep({
    input: transform({ input, offer, header, actor }, ({ input, offer, header, actor }) => ({
      header,
      lines: copiedLines(offer),
      before: null,
      max_discount_percent: actor.max_discount_percent,
      additional_data: input.additional_data,
    })),
  })
  const number = takeNumberStep({ document_type: "offer" })
  const head = { actor, offer, origin, header, number }
  const duplicate = storeNewOffer(
    transform({ head, priced }, ({ head: { actor, offer, origin, header, number }, priced }) => ({
      header: {
        ...header,
        ...priced.totals,
        shipping_tax_rate: priced.shipping_tax_rate,
        number,
        opportunity_id: origin.opportunity_id,
        owner_id: origin.owner_id,
        team_id: origin.team_id,
      },
      lines: priced.lines,
      event: {
        kind: "duplicated" as const,
        actor_id: actor.user_id,
        details: { from_offer_id: offer.id, number: offer.number, revision: offer.revision },
      },
    })),
  )
  const offerDuplicated = createHook("offerDuplicated", {
    offer,
    duplicate,
    additional_data: input.additional_data,
  })
  return new WorkflowResponse(duplicate, { hooks: [validate, offerDuplicated] })
})
