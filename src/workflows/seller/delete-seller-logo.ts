import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SELLER_ID } from "../../modules/sales_order"
import { crmError } from "../../errors/crm-error"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { deleteReplacedLogo } from "./delete-replaced-logo"
import { readSeller } from "./read-seller"
import { prepareSellerStep } from "./steps/prepare-seller"
import { saveSellerStep } from "./steps/save-seller"

export type DeleteSellerLogoWorkflowInput = {
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** @throws not_found when the seller has no logo */
const assertHasLogoStep = createStep("crm-assert-has-logo", async (_, { container }) => {
  const { has_logo } = await readSeller(container)
  if (!has_logo) {
    throw crmError("logo_missing")
  }
  return new StepResponse(undefined)
})

/**
 * Takes the seller's logo away and deletes its file.
 * @throws forbidden, not_found when there is none
 *
 * @property hooks.validate `{ seller: SellerData }` before anything is written
 * @property hooks.sellerLogoDeleted `{ seller: SellerData }` after the seller has none any more, before its file is
 *   deleted, which nothing takes back
 */
export const deleteSellerLogoWorkflow = createWorkflow(
  "delete-seller-logo",
  (input: WorkflowData<DeleteSellerLogoWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    assertHasLogoStep()
    const { first: seller } = prepareSellerStep({ change: {} })
    const validate = createHook("validate", { seller, additional_data: input.additional_data })
    const saved = saveSellerStep(
      transform({ seller }, ({ seller }) => ({
        first: seller,
        change: { logo_file_id: null, logo_mime_type: null },
      })),
    )
    emitEventStep({ eventName: CrmEvents.seller.updated, data: { id: SELLER_ID } })
    const sellerLogoDeleted = createHook("sellerLogoDeleted", {
      seller,
      additional_data: input.additional_data,
    })
    deleteReplacedLogo(saved)
    return new WorkflowResponse(seller, { hooks: [validate, sellerLogoDeleted] })
  },
)
