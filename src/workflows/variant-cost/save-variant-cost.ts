import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CostFields, OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { assertMayChangeCostsStep } from "./steps/assert-may-change-costs"
import { type GivenCost, prepareVariantCostStep } from "./steps/prepare-variant-cost"

export type SaveVariantCostWorkflowInput = {
  actor_id: string
  cost: GivenCost
  additional_data?: Record<string, unknown> | null
}

const saveVariantCostStep = createStep(
  "crm-save-variant-cost",
  async ({ cost }: { cost: CostFields }, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const { id, amount_before } = await offers.saveVariantCost(cost)
    return new StepResponse({ id }, { id, cost, amount_before })
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    await (saved.amount_before === null
      ? offers.deleteVariantCosts(saved.id)
      : offers.saveVariantCost({ ...saved.cost, amount: saved.amount_before }))
  },
)

/**
 * Says what one piece of a variant costs from a day on; what was said for the same day and currency is replaced, so that
 * of two people at once the last one counts. Drafts feel it when they are next priced, offers that were sent never.
 * @throws forbidden, not_found, invalid_data naming the field
 *
 * @property hooks.validate `{ cost: CostFields }` before anything is written
 * @property hooks.variantCostSaved `{ id: string, cost: CostFields }` after the cost is saved
 */
export const saveVariantCostWorkflow = createWorkflow(
  "save-variant-cost",
  (input: WorkflowData<SaveVariantCostWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayChangeCostsStep({ actor })
    const cost = prepareVariantCostStep({ cost: input.cost })
    const validate = createHook("validate", { cost, additional_data: input.additional_data })
    const saved = saveVariantCostStep({ cost })
    emitEventStep({
      eventName: CrmEvents.variant_cost.saved,
      data: transform({ saved, cost }, ({ saved, cost: { variant_id } }) => ({ id: saved.id, variant_id })),
    })
    const variantCostSaved = createHook("variantCostSaved", {
      id: saved.id,
      cost,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(saved, { hooks: [validate, variantCostSaved] })
  },
)
