import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { crmError } from "../../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService, type StoredCost } from "../../modules/offer"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { assertMayChangeCostsStep } from "./steps/assert-may-change-costs"

export type DeleteVariantCostWorkflowInput = {
  actor_id: string
  variant_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/** A cost of a variant, to put it back. @throws not_found */
const findVariantCostStep = createStep(
  "crm-find-variant-cost",
  async ({ id, variant_id }: { id: string; variant_id: string }, { container }) => {
    const [row] = await container
      .resolve<OfferModuleService>(OFFER_MODULE)
      .listVariantCosts({ id, variant_id })
    if (!row) {
      throw crmError("variant_cost_not_found", { id, variant_id })
    }
    const { currency_code, valid_from, amount } = row
    return new StepResponse<StoredCost>({ id, variant_id, currency_code, valid_from, amount: Number(amount) })
  },
)

const deleteVariantCostStep = createStep(
  "crm-delete-variant-cost",
  async ({ cost }: { cost: StoredCost }, { container }) => {
    await container.resolve<OfferModuleService>(OFFER_MODULE).deleteVariantCosts(cost.id)
    return new StepResponse(undefined, cost)
  },
  async (cost, { container }) => {
    if (cost) {
      // Somebody may have said another amount for that day meanwhile: theirs stays.
      await container.resolve<OfferModuleService>(OFFER_MODULE).addMissingCosts([cost])
    }
  },
)

/**
 * Removes what was said of a variant's cost: from that day on the one before it counts again.
 * @throws forbidden, not_found
 *
 * @property hooks.validate `{ cost: StoredCost }` before anything is written
 * @property hooks.variantCostDeleted `{ cost: StoredCost }` after the cost is removed
 */
export const deleteVariantCostWorkflow = createWorkflow(
  "delete-variant-cost",
  (input: WorkflowData<DeleteVariantCostWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayChangeCostsStep({ actor })
    const cost = findVariantCostStep({ id: input.id, variant_id: input.variant_id })
    const validate = createHook("validate", { cost, additional_data: input.additional_data })
    deleteVariantCostStep({ cost })
    emitEventStep({
      eventName: CrmEvents.variant_cost.deleted,
      data: { id: input.id, variant_id: input.variant_id },
    })
    const variantCostDeleted = createHook("variantCostDeleted", {
      cost,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse({ id: input.id }, { hooks: [validate, variantCostDeleted] })
  },
)
