import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { assertRevisable, OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { loadActorStep } from "../access/steps/load-actor"
import { headerOf, revisedLines } from "./copy-offer"
import { lockOffer, unlockOffer } from "./offer-lock"
import { priceOfferWorkflow } from "./price-offer"
import type { StoredOffer } from "./read-offer"
import { assertVersionStep } from "./steps/assert-version"
import { findOfferStep, locateOfferStep } from "./steps/find-offer"
import { storeNewOffer } from "./store-new-offer"
import { daysLater } from "../../utils/days"

export type ReviseOfferInput = {
  id: string
  /** What the reviser looked at; a stale one is refused. */
  version?: number
  actor_id: string
  additional_data?: Record<string, unknown> | null
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
    assertRevisable(
      offer.number,
      revisions.filter((revision) => !revision.deleted_at),
    )
    const days = service.options.offer_validity_days
    return new StepResponse({
      revision: Math.max(...revisions.map(({ revision }) => revision)) + 1,
      valid_until: daysLater(new Date(), days),
    })
  },
)

/**
 * Makes a new draft of the same number, R+1, with today's prices; what was set by hand stays. The earlier revision
 * stays as it is until this one is sent.
 *
 * @property hooks.validate `{ offer: StoredOffer }` before anything is written
 * @property hooks.offerRevised `{ offer: StoredOffer, revision: { id: string } }` after the revision exists
 */
export const reviseOfferWorkflow = createWorkflow("revise-offer", (input: ReviseOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const seen = locateOfferStep({ actor, action: "write", id: input.id })
  const lock = lockOffer(seen)
  const offer = findOfferStep({ actor, action: "write", id: input.id })
  assertVersionStep({ offer, version: input.version })
  const next = nextRevisionStep({ offer })
  const validate = createHook("validate", { offer, additional_data: input.additional_data })
  const priced = priceOfferWorkflow.runAsStep({
    input: transform({ offer, input, actor }, ({ offer, input, actor }) => ({
      header: { ...offer, lines_before: offer.lines.length },
      lines: revisedLines(offer),
      before: offer,
      max_discount_percent: actor.max_discount_percent,
      additional_data: input.additional_data,
    })),
  })
  const revision = storeNewOffer(
    transform({ offer, next, priced, actor }, ({ offer, next, priced, actor }) => ({
      header: {
        ...headerOf(offer),
        number: offer.number,
        root_id: offer.root_id,
        opportunity_id: offer.opportunity_id,
        owner_id: offer.owner_id,
        team_id: offer.team_id,
        ...next,
        ...priced.totals,
        shipping_tax_rate: priced.shipping_tax_rate,
      },
      lines: priced.lines,
      event: {
        kind: "revised" as const,
        actor_id: actor.user_id,
        details: { from_offer_id: offer.id, number: offer.number, revision: offer.revision },
      },
      revised: offer,
    })),
  )
  const offerRevised = createHook("offerRevised", { offer, revision, additional_data: input.additional_data })
  unlockOffer(lock)
  return new WorkflowResponse(revision, { hooks: [validate, offerRevised] })
})
