import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/pipeline"
import { assertMayConfigure } from "../find-visible"

/** Stops anyone whose role may not configure the CRM. @throws forbidden */
export const assertMayConfigureStep = createStep(
  "crm-assert-may-configure",
  async ({ actor }: { actor: Actor }) => {
    assertMayConfigure(actor)
    return new StepResponse(undefined)
  },
)
