import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertVersion } from "../../../modules/pipeline"

/** @throws conflict when the caller looked at an older version of the offer */
export const assertVersionStep = createStep(
  "crm-assert-offer-version",
  async ({ offer, version }: { offer: { version: number }; version?: number }) => {
    assertVersion("offer", offer.version, version)
    return new StepResponse(undefined)
  },
)
