import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/pipeline/access/visible-to"

/** Stops everybody but the system itself: what it records is nobody's to claim. @throws forbidden */
export const assertSystemStep = createStep("crm-assert-system", async ({ actor }: { actor: Actor }) => {
  if (actor.user_id !== null) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Only the system itself does this")
  }
  return new StepResponse(undefined)
})
