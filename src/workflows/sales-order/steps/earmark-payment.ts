import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_METADATA } from "../truth/receipts"

type Input = {
  payment_collection_id: string
  amount: number
  invoice_id: string
  /** When the money came; null = when it is captured. */
  paid_at: string | null
}

/** Makes a payment collection one of exactly this amount, received for this invoice. */
export const earmarkPaymentStep = createStep(
  "crm-earmark-payment",
  async ({ payment_collection_id: id, amount, invoice_id, paid_at }: Input, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { amount: before, metadata } = await payments.retrievePaymentCollection(id)
    const said = { [PAYMENT_METADATA.invoice_id]: invoice_id, [PAYMENT_METADATA.paid_at]: paid_at }
    await payments.updatePaymentCollections(id, { amount, metadata: { ...metadata, ...said } })
    // The host merges metadata, and takes out what is empty text.
    const unsaid = Object.fromEntries(Object.keys(said).map((key) => [key, metadata?.[key] ?? ""]))
    return new StepResponse(undefined, { id, amount: before, metadata: { ...metadata, ...unsaid } })
  },
  async (before, { container }) => {
    if (before) {
      const { id, ...update } = before
      await container.resolve(Modules.PAYMENT).updatePaymentCollections(id, update)
    }
  },
)
