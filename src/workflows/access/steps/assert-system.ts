import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import type { Actor } from "../../../modules/pipeline"

/** Stops everybody but the system itself: what it records is nobody's to claim. @throws forbidden */
export const assertSystemStep = createStep("crm-assert-system", async ({ actor }: { actor: Actor }) => {
  if (actor.user_id !== null) {
    throw crmError("system_only")
  }
  return new StepResponse(undefined)
})
