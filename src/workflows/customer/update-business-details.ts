import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "../access/steps/acquire-lock"
import { loadActorStep } from "../access/steps/load-actor"
import { releaseLockStep } from "../access/steps/release-lock"
import { assertMayWriteCustomerStep } from "./steps/assert-may-write-customer"
import { type BusinessDetailsChange, prepareBusinessDetailsStep } from "./steps/prepare-business-details"

export type UpdateBusinessDetailsInput = {
  /** Customer. */
  id: string
  change: BusinessDetailsChange
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Writes what documents print of a customer's company into the customer's metadata, the rest of which stays as it is.
 * Invoices that are issued keep what they say; drafts print the new details.
 *
 * @throws forbidden, not_found, invalid_data naming the field
 *
 * @property hooks.validate `{ customer: { id: string, business_details: Record<string, unknown> } }` before anything
 *   is written
 * @property hooks.businessDetailsUpdated `{ customer: { id: string, business_details: Record<string, unknown> } }`
 *   after the customer is changed
 */
export const updateBusinessDetailsWorkflow = createWorkflow(
  "update-business-details",
  (input: WorkflowData<UpdateBusinessDetailsInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayWriteCustomerStep({ actor, customer_id: input.id })
    const keys = transform({ input }, ({ input }) => [`crm:customer:${input.id}`])
    const lock = acquireLockStep({ keys, record: "customer" })
    const business_details = prepareBusinessDetailsStep({ id: input.id, change: input.change })
    const customer = transform({ input, business_details }, ({ input, business_details }) => ({
      id: input.id,
      business_details,
    }))
    const validate = createHook("validate", { customer, additional_data: input.additional_data })
    updateCustomersWorkflow.runAsStep({
      input: transform({ customer }, ({ customer: { id, business_details } }) => ({
        selector: { id },
        update: { metadata: { business_details } },
      })),
    })
    const businessDetailsUpdated = createHook("businessDetailsUpdated", {
      customer,
      additional_data: input.additional_data,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(customer, { hooks: [validate, businessDetailsUpdated] })
  },
)
