import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { currencyInMarket, readMarket } from "../market/place-in-market"
import { assertRuleStep, type RuleFields } from "./steps/assert-rule"

export type CreateDiscountRuleInput = {
  rule: RuleFields
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** A rule with an amount or a price that says no currency is in the store's usual one. */
const completeRuleStep = createStep(
  "crm-complete-discount-rule",
  async ({ rule }: { rule: RuleFields }, { container }) =>
    new StepResponse<RuleFields>(
      rule.type === "percent" || rule.currency_code
        ? rule
        : { ...rule, currency_code: currencyInMarket(await readMarket(container)) },
    ),
)

const createDiscountRuleStep = createStep(
  "crm-create-discount-rule",
  async ({ rule }: { rule: RuleFields }, { container }) => {
    const created = await container
      .resolve<OfferModuleService>(OFFER_MODULE)
      .createDiscountRules(rule as never)
    const { id } = created as { id: string }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).deleteDiscountRules(id)
    }
  },
)

/**
 * Makes a discount rule. Only for roles that may configure.
 *
 * @property hooks.validate `{ rule: RuleFields, actor_id: string | null }` before anything is written
 * @property hooks.discountRuleCreated `{ id: string }` after the rule exists
 */
export const createDiscountRuleWorkflow = createWorkflow(
  "create-discount-rule",
  (input: CreateDiscountRuleInput) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const completed = completeRuleStep({ rule: input.rule })
    assertRuleStep({ rule: completed })
    const validate = createHook("validate", {
      rule: completed,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const rule = createDiscountRuleStep({ rule: completed })
    emitEventStep({ eventName: CrmEvents.discount_rule.created, data: rule })
    const discountRuleCreated = createHook("discountRuleCreated", {
      id: rule.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(rule, { hooks: [validate, discountRuleCreated] })
  },
)
