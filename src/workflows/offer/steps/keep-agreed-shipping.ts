import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRow } from "../../../utils/read-rows"

type Method = { adjustments?: { id: string }[] }

/**
 * Takes off what promotions that run by themselves took off the shipping of a draft order: the customer agreed to the
 * offer's. Lines say of themselves that they are not discountable; for shipping Medusa knows no such word.
 */
export const keepAgreedShippingStep = createStep(
  "crm-keep-agreed-shipping",
  async ({ order_id, has_shipping }: { order_id: string; has_shipping: boolean }, { container }) => {
    if (!has_shipping) {
      return new StepResponse(undefined)
    }
    const order = await readRow<{ shipping_methods?: Method[] }>(container, {
      entity: "order",
      fields: ["id", "shipping_methods.adjustments.id"],
      filters: { id: order_id },
    })
    const ids = (order?.shipping_methods ?? []).flatMap(({ adjustments = [] }) =>
      adjustments.map(({ id }) => id),
    )
    if (ids.length) {
      await container.resolve(Modules.ORDER).deleteOrderShippingMethodAdjustments(ids)
    }
    return new StepResponse(undefined)
  },
)
