import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { liveOffer, OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

type Amount = { amount: number; currency_code: string }

/** Each round reads what the round before may have overtaken; nobody edits an offer faster than this for long. */
const ROUNDS = 3

/**
 * The opportunity's amount follows its live offer, unless a person set it; without a live offer it stays. To be called
 * once the offers are stored. The card's version stays: nobody decided anything.
 */
export const followOfferAmountStep = createStep(
  "crm-follow-offer-amount",
  async ({ opportunity_id }: { opportunity_id: string | null }, { container }) => {
    if (!opportunity_id) {
      return new StepResponse(undefined)
    }
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [[opportunity], amounts] = await Promise.all([
      pipeline.listOpportunities(
        { id: opportunity_id, amount_source: "offer" },
        { select: ["id", "amount", "currency_code"] },
      ),
      offers.listOfferAmounts(opportunity_id),
    ])
    if (!opportunity) {
      return new StepResponse(undefined)
    }
    const before: Amount = { amount: Number(opportunity.amount), currency_code: opportunity.currency_code }
    let written = before
    let live = liveOffer(amounts)
    for (let round = 0; round < ROUNDS && live; round++) {
      const { total: amount, currency_code } = live
      if (written.amount === amount && written.currency_code === currency_code) {
        break
      }
      await pipeline.updateOpportunities({ id: opportunity_id, amount, currency_code })
      written = { amount, currency_code }
      live = liveOffer(await offers.listOfferAmounts(opportunity_id))
    }
    return new StepResponse(undefined, written === before ? undefined : { id: opportunity_id, ...before })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).updateOpportunities(before)
    }
  },
)
