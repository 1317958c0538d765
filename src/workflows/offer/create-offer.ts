import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { editLines, type NewLine } from "../../modules/offer/editing/offer-draft"
import type { Actor } from "../../modules/pipeline/access/visible-to"
import { assertMayTouch, findVisible, type OwnedRecord } from "../access/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import { takeNumberStep } from "../sales-order/steps/take-number"
import { priceOfferWorkflow } from "./price-offer"
import { createOfferStep } from "./steps/create-offer"
import { followOfferAmountStep } from "./steps/follow-offer-amount"
import { prepareOfferStep } from "./steps/prepare-offer"

export type CreateOfferInput = {
  /** Transforms this opportunity into an offer; or an offer straight to a customer. */
  opportunity_id?: string | null
  customer_id?: string | null
  currency_code?: string | null
  region_id?: string | null
  /** ISO 8601; the option `offer_validity_days` from now unless given. */
  valid_until?: string | null
  note?: string | null
  terms?: string | null
  lines?: NewLine[]
  actor_id: string | null
  additional_data?: Record<string, unknown>
}

type OpportunityRow = OwnedRecord & {
  customer_id: string | null
  currency_code: string
  stage?: { kind: string }
}

type Origin = {
  opportunity_id: string | null
  owner_id: string | null
  team_id: string | null
  customer_id: string | null
  currency_code: string | null
}

/** What the offer is made from: the opportunity (which must not be lost), or the actor alone. @throws not_found, forbidden, conflict */
const findOfferOriginStep = createStep(
  "crm-find-offer-origin",
  async ({ actor, opportunity_id }: { actor: Actor; opportunity_id?: string | null }, { container }) => {
    if (!opportunity_id) {
      const own = { owner_id: actor.user_id, team_id: actor.team_id, customer_id: null, currency_code: null }
      assertMayTouch(actor, "offer", "write", own)
      return new StepResponse<Origin>({ opportunity_id: null, ...own })
    }
    const fields = ["id", "customer_id", "currency_code", "stage.kind"]
    const opportunity = await findVisible<OpportunityRow>(
      container,
      actor,
      "opportunity",
      "write",
      opportunity_id,
      fields,
    )
    if (opportunity.stage?.kind === "lost") {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This opportunity is lost. Reopen it, then transform it into an offer.",
      )
    }
    // The offer is going to belong to whom the opportunity belongs.
    assertMayTouch(actor, "offer", "write", opportunity)
    const { owner_id, team_id, customer_id, currency_code } = opportunity
    return new StepResponse<Origin>({ opportunity_id, owner_id, team_id, customer_id, currency_code })
  },
)

/**
 * Transforms an opportunity into a draft offer: customer, addresses, region and currency carried over, lines priced by
 * Medusa, the opportunity moved to its stage.
 *
 * @property hooks.validate before anything is written; throw to refuse
 * @property hooks.offerCreated after the offer exists
 */
export const createOfferWorkflow = createWorkflow("create-offer", (input: CreateOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const origin = findOfferOriginStep({ actor, opportunity_id: input.opportunity_id })
  const prepared = prepareOfferStep(
    transform({ input, origin }, ({ input, origin }) => ({
      customer_id: input.customer_id ?? origin.customer_id,
      currency_code: input.currency_code ?? origin.currency_code,
      region_id: input.region_id,
      valid_until: input.valid_until,
    })),
  )
  const validate = createHook("validate", { input, prepared, additional_data: input.additional_data })
  const priced = priceOfferWorkflow.runAsStep({
    input: transform({ input, prepared, actor }, ({ input, prepared, actor }) => ({
      header: { ...prepared, shipping_option_id: null, shipping_amount: 0 },
      lines: editLines([], { add: input.lines ?? [] }),
      max_discount_percent: actor.max_discount_percent,
      additional_data: input.additional_data,
    })),
  })
  const number = takeNumberStep({ document_type: "offer" })
  const offer = createOfferStep(
    transform({ input, origin, prepared, priced, number }, ({ input, origin, prepared, priced, number }) => ({
      header: {
        ...prepared,
        ...priced.totals,
        number,
        opportunity_id: origin.opportunity_id,
        owner_id: origin.owner_id,
        team_id: origin.team_id,
        note: input.note ?? null,
        terms: input.terms ?? null,
      } as never,
      lines: priced.lines,
    })),
  )
  followDocumentWorkflow.runAsStep({
    input: transform({ input, origin, offer }, ({ input, origin, offer }) => ({
      opportunity_id: origin.opportunity_id,
      trigger: "offer_created" as const,
      source: { type: "offer" as const, id: offer.id },
      occurrence_key: `offer_created:${offer.id}`,
      actor_id: input.actor_id,
    })),
  })
  when("has-lines", { priced }, ({ priced }) => priced.lines.length > 0).then(() => {
    followOfferAmountStep(
      transform({ origin, prepared, priced }, ({ origin, prepared, priced }) => ({
        opportunity_id: origin.opportunity_id,
        total: priced.totals.total,
        currency_code: prepared.currency_code,
      })),
    )
  })
  emitEventStep({ eventName: CrmEvents.offer.created, data: { id: offer.id } })
  const offerCreated = createHook("offerCreated", { offer, additional_data: input.additional_data })
  return new WorkflowResponse(offer, { hooks: [validate, offerCreated] })
})
