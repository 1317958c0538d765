import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/pipeline/access/visible-to"
import { assertMayTouchDocuments } from "../may-touch-documents"

/** @throws forbidden for anyone who may write neither offers nor orders */
export const assertMayWriteDocumentsStep = createStep(
  "crm-assert-may-write-documents",
  async ({ actor }: { actor: Actor }) => {
    assertMayTouchDocuments(actor, "write")
    return new StepResponse(undefined)
  },
)
