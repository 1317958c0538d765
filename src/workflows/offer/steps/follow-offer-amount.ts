import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

type Input = { opportunity_id: string | null; total: number; currency_code: string }

/** The opportunity's amount follows its offer, unless a person set it. The card's version stays: nobody decided anything. */
export const followOfferAmountStep = createStep(
  "crm-follow-offer-amount",
  async ({ opportunity_id, total, currency_code }: Input, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [opportunity] = opportunity_id
      ? await pipeline.listOpportunities(
          { id: opportunity_id, amount_source: "offer" },
          { select: ["id", "amount", "currency_code"] },
        )
      : []
    if (!opportunity) {
      return new StepResponse(undefined)
    }
    const before = {
      id: opportunity.id,
      amount: Number(opportunity.amount),
      currency_code: opportunity.currency_code,
    }
    await pipeline.updateOpportunities({ id: opportunity.id, amount: total, currency_code })
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).updateOpportunities(before)
    }
  },
)
