import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/pipeline"
import { assertMayChangeCosts } from "../may-touch-costs"

/** Stops anyone who may not see margins or not configure the CRM. @throws forbidden */
export const assertMayChangeCostsStep = createStep(
  "crm-assert-may-change-costs",
  async ({ actor }: { actor: Actor }) => {
    assertMayChangeCosts(actor)
    return new StepResponse(undefined)
  },
)
