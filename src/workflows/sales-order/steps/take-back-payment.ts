import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Does nothing, until a later step fails: then it gives a recorded payment back. Medusa leaves a capture as it is,
 * because a provider has taken money by then; what a person records by hand has no provider that could.
 */
export const takeBackPaymentStep = createStep(
  "crm-take-back-payment",
  async ({ payment_id }: { payment_id: string }) => new StepResponse(undefined, payment_id),
  async (payment_id, { container }) => {
    if (payment_id) {
      await container.resolve(Modules.PAYMENT).refundPayment({ payment_id })
    }
  },
)
