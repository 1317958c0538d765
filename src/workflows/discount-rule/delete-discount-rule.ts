import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"

export type DeleteDiscountRuleInput = {
  id: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

const deleteDiscountRuleStep = createStep(
  "crm-delete-discount-rule",
  async ({ id }: { id: string }, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const [rule] = await offers.listDiscountRules({ id }, { select: ["id"] })
    if (!rule) {
      throw crmError("record_not_found", { record: "discount_rule", id })
    }
    await offers.softDeleteDiscountRules(id)
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).restoreDiscountRules(id)
    }
  },
)

/**
 * Removes a discount rule; lines it filled keep their discount and the rule's name until recalculated.
 *
 * @property hooks.validate `{ input: DeleteDiscountRuleInput }` before anything is written
 * @property hooks.discountRuleDeleted `{ id: string }` after the rule is removed
 */
export const deleteDiscountRuleWorkflow = createWorkflow(
  "delete-discount-rule",
  (input: DeleteDiscountRuleInput) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    deleteDiscountRuleStep({ id: input.id })
    emitEventStep({ eventName: CrmEvents.discount_rule.deleted, data: { id: input.id } })
    const discountRuleDeleted = createHook("discountRuleDeleted", {
      id: input.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse({ id: input.id }, { hooks: [validate, discountRuleDeleted] })
  },
)
