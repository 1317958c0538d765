import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { number: unknown; fulfillment_id: unknown }

/** Refuses a note whose goods arrived already or whose fulfilment was canceled. Asks the fulfilment, not the note. @throws conflict */
export const assertNoteOnItsWayStep = createStep(
  "crm-assert-note-on-its-way",
  async ({ number, fulfillment_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "delivered_at", "canceled_at"],
      filters: { id: String(fulfillment_id) },
    })
    const fulfillment = data[0]
    if (!fulfillment || fulfillment.canceled_at) {
      throw new MedusaError(MedusaError.Types.CONFLICT, `Delivery note ${number} is canceled.`)
    }
    if (fulfillment.delivered_at) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Delivery note ${number} is marked delivered already.`,
      )
    }
    return new StepResponse(undefined)
  },
)
