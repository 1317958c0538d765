import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { SELLER_ID } from "../../modules/sales_order"
import { CrmEvents } from "../events"
import { prepareLogoStep } from "./steps/prepare-logo"
import { deleteReplacedLogo } from "./delete-replaced-logo"
import { prepareSellerStep } from "./steps/prepare-seller"
import { saveSellerStep } from "./steps/save-seller"

export type SaveSellerLogoWorkflowInput = {
  actor_id: string
  /** The image in base64: a PNG or JPEG. */
  content: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Gives the seller a logo; the file of the one before is deleted.
 * @throws forbidden, invalid_data for what is no image that a document can show
 *
 * @property hooks.validate `{ seller: SellerData, logo: { filename: string, mimeType: string, content: string } }`
 *   before anything is written
 * @property hooks.sellerLogoSaved `{ seller: SellerData }` after the logo is saved, before the file of the one before is
 *   deleted, which nothing takes back
 */
export const saveSellerLogoWorkflow = createWorkflow(
  "save-seller-logo",
  (input: WorkflowData<SaveSellerLogoWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const logo = prepareLogoStep({ content: input.content })
    const { first: seller } = prepareSellerStep({ change: {} })
    const validate = createHook("validate", { seller, logo, additional_data: input.additional_data })
    const stored = uploadFilesWorkflow.runAsStep({
      input: transform({ logo }, ({ logo }) => ({ files: [logo] })),
    })
    const saved = saveSellerStep(
      transform({ seller, logo, stored }, ({ seller, logo, stored }) => ({
        first: seller,
        change: { logo_file_id: stored[0].id, logo_mime_type: logo.mimeType },
      })),
    )
    emitEventStep({ eventName: CrmEvents.seller.updated, data: { id: SELLER_ID } })
    const sellerLogoSaved = createHook("sellerLogoSaved", { seller, additional_data: input.additional_data })
    deleteReplacedLogo(saved)
    return new WorkflowResponse(seller, { hooks: [validate, sellerLogoSaved] })
  },
)
