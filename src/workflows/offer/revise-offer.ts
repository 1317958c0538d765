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
import { OFFER_MODULE } from "../../modules/offer"
import type OfferModuleService from "../../modules/offer/service"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import { priceOfferWorkflow } from "./price-offer"
import type { StoredOffer } from "./read-offer"
import { createOfferStep } from "./steps/create-offer"
import { findOfferStep } from "./steps/find-offer"

export type ReviseOfferInput = {
  id: string
  actor_id: string | null
  additional_data?: Record<string, unknown>
}

/** The number of the next revision. @throws conflict for a draft, an accepted number, or one with a draft revision already */
const nextRevisionStep = createStep(
  "crm-next-offer-revision",
  async ({ offer }: { offer: StoredOffer }, { container }) => {
    const service = container.resolve<OfferModuleService>(OFFER_MODULE)
    const revisions = await service.listOffers(
      { root_id: offer.root_id },
      { select: ["id", "revision", "status"], take: null, withDeleted: true },
    )
    const live = revisions.filter((revision) => !revision.deleted_at)
    const draft = live.find(({ status }) => status === "draft")
    if (draft) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Offer ${offer.number} has a draft already: R${draft.revision}. Edit that one, or delete it first.`,
      )
    }
    if (live.some(({ status }) => status === "accepted")) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Offer ${offer.number} was accepted: make a new offer instead.`,
      )
    }
    const days = service.options.offer_validity_days
    return new StepResponse({
      revision: Math.max(...revisions.map(({ revision }) => revision)) + 1,
      valid_until: new Date(Date.now() + days * 86_400_000),
    })
  },
)

/**
 * Makes a new draft of the same number, R+1, with today's prices; what was set by hand stays. The earlier revision
 * stays as it is until this one is sent.
 *
 * @property hooks.validate before anything is written; throw to refuse
 * @property hooks.offerRevised after the revision exists
 */
export const reviseOfferWorkflow = createWorkflow("revise-offer", (input: ReviseOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  const next = nextRevisionStep({ offer })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const priced = priceOfferWorkflow.runAsStep({
    input: transform({ offer, input, actor }, ({ offer, input, actor }) => ({
      header: offer,
      lines: offer.lines,
      max_discount_percent: actor.max_discount_percent,
      additional_data: input.additional_data,
    })),
  })
  const revision = createOfferStep(
    transform({ offer, next, priced }, ({ offer, next, priced }) => ({
      header: {
        number: offer.number,
        root_id: offer.root_id,
        opportunity_id: offer.opportunity_id,
        customer_id: offer.customer_id,
        owner_id: offer.owner_id,
        team_id: offer.team_id,
        region_id: offer.region_id,
        sales_channel_id: offer.sales_channel_id,
        currency_code: offer.currency_code,
        buyer: offer.buyer,
        buyer_name: offer.buyer_name,
        shipping_address: offer.shipping_address,
        billing_address: offer.billing_address,
        shipping_option_id: offer.shipping_option_id,
        shipping_name: offer.shipping_name,
        shipping_amount: offer.shipping_amount,
        note: offer.note,
        terms: offer.terms,
        ...next,
        ...priced.totals,
        shipping_tax_rate: priced.shipping_tax_rate,
      } as never,
      lines: priced.lines,
    })),
  )
  followDocumentWorkflow.runAsStep({
    input: transform({ input, offer, revision }, ({ input, offer, revision }) => ({
      opportunity_id: offer.opportunity_id,
      trigger: "offer_created" as const,
      source: { type: "offer" as const, id: revision.id },
      occurrence_key: `offer_created:${revision.id}`,
      actor_id: input.actor_id,
    })),
  })
  emitEventStep({ eventName: CrmEvents.offer.created, data: { id: revision.id } })
  const offerRevised = createHook("offerRevised", { offer, revision, additional_data: input.additional_data })
  return new WorkflowResponse(revision, { hooks: [validate, offerRevised] })
})
