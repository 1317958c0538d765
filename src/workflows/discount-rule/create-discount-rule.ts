import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../modules/offer"
import type OfferModuleService from "../../modules/offer/service"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { assertRuleStep, type RuleFields } from "./steps/assert-rule"

const createDiscountRuleStep = createStep(
  "crm-create-discount-rule",
  async ({ rule }: { rule: RuleFields }, { container }) => {
    const created = await container
      .resolve<OfferModuleService>(OFFER_MODULE)
      .createDiscountRules(rule as never)
    const { id } = created as unknown as { id: string }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).deleteDiscountRules(id)
    }
  },
)

/** Makes a discount rule. Only for roles that may configure. */
export const createDiscountRuleWorkflow = createWorkflow(
  "create-discount-rule",
  (input: { rule: RuleFields; actor_id: string | null }) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    assertRuleStep({ rule: input.rule })
    const rule = createDiscountRuleStep({ rule: input.rule })
    return new WorkflowResponse(rule)
  },
)
