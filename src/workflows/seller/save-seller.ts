import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { SELLER_ID } from "../../modules/sales_order"
import { prepareSellerStep, type SellerChange } from "./steps/prepare-seller"
import { saveSellerStep } from "./steps/save-seller"

export type SaveSellerWorkflowInput = {
  actor_id: string
  seller: SellerChange
  additional_data?: Record<string, unknown> | null
}

/**
 * Saves who sells; what is not named stays as it is. Documents that were sent or issued keep what they say.
 * @throws forbidden, invalid_data naming the field
 *
 * @property hooks.validate `{ seller: SellerData }` before anything is written
 * @property hooks.sellerSaved `{ seller: SellerData }` after the seller is saved
 */
export const saveSellerWorkflow = createWorkflow(
  "save-seller",
  (input: WorkflowData<SaveSellerWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const save = prepareSellerStep({ change: input.seller })
    const seller = transform({ save }, ({ save }) => save.first)
    const validate = createHook("validate", { seller, additional_data: input.additional_data })
    saveSellerStep(save)
    emitEventStep({ eventName: CrmEvents.seller.updated, data: { id: SELLER_ID } })
    const sellerSaved = createHook("sellerSaved", { seller, additional_data: input.additional_data })
    return new WorkflowResponse(seller, { hooks: [validate, sellerSaved] })
  },
)
