import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { assertRuleStep, type RuleFields } from "./steps/assert-rule"

export type UpdateDiscountRuleInput = {
  id: string
  changes: Partial<RuleFields>
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** A stored rule, to complete a change and to put it back. @throws not_found */
const findDiscountRuleStep = createStep(
  "crm-find-discount-rule",
  async ({ id }: { id: string }, { container }) => {
    const [rule] = await container.resolve<OfferModuleService>(OFFER_MODULE).listDiscountRules({ id })
    if (!rule) {
      throw crmError("record_not_found", { record: "discount_rule", id })
    }
    const { value, min_quantity, ...rest } = rule
    return new StepResponse({
      ...rest,
      value: Number(value),
      min_quantity: Number(min_quantity),
    } as RuleFields)
  },
)

const updateDiscountRuleStep = createStep(
  "crm-update-discount-rule",
  async (
    { id, before, changes }: { id: string; before: RuleFields; changes: Partial<RuleFields> },
    { container },
  ) => {
    await container.resolve<OfferModuleService>(OFFER_MODULE).updateDiscountRules({ ...changes, id } as never)
    const kept = Object.fromEntries(Object.keys(changes).map((key) => [key, before[key as keyof RuleFields]]))
    return new StepResponse(undefined, { ...kept, id })
  },
  async (kept, { container }) => {
    if (kept) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).updateDiscountRules(kept as never)
    }
  },
)

/**
 * Changes a discount rule. Offers feel it at their next recalculation. Only for roles that may configure.
 *
 * @property hooks.validate `{ current: RuleFields, input: UpdateDiscountRuleInput }` before anything is written
 * @property hooks.discountRuleUpdated `{ id: string }` after the rule is changed
 */
export const updateDiscountRuleWorkflow = createWorkflow(
  "update-discount-rule",
  (input: UpdateDiscountRuleInput) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const before = findDiscountRuleStep({ id: input.id })
    assertRuleStep({
      rule: transform({ before, input }, ({ before, input }) => ({ ...before, ...input.changes })),
    })
    const validate = createHook("validate", {
      current: before,
      input,
      additional_data: input.additional_data,
    })
    updateDiscountRuleStep({ id: input.id, before, changes: input.changes })
    emitEventStep({ eventName: CrmEvents.discount_rule.updated, data: { id: input.id } })
    const discountRuleUpdated = createHook("discountRuleUpdated", {
      id: input.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse({ id: input.id }, { hooks: [validate, discountRuleUpdated] })
  },
)
