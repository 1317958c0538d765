import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { OFFER_MODULE } from "../../modules/offer"
import type OfferModuleService from "../../modules/offer/service"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"

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

/** Removes a discount rule; lines it filled keep their discount and the rule's name until recalculated. */
export const deleteDiscountRuleWorkflow = createWorkflow(
  "delete-discount-rule",
  (input: { id: string; actor_id: string }) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    deleteDiscountRuleStep({ id: input.id })
    return new WorkflowResponse({ id: input.id })
  },
)
