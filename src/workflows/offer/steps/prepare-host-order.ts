import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hostOrderOf } from "../host-order"
import type { StoredOffer } from "../read-offer"

/**
 * The host order an offer becomes. Goods travel when their product has a shipping profile; Medusa does not look at it
 * when an order is created with prices given, and would then refuse to ship them together with the rest.
 */
export const prepareHostOrderStep = createStep(
  "crm-prepare-host-order",
  async ({ offer }: { offer: StoredOffer }, { container }) => {
    const variant_ids = [...new Set(offer.lines.flatMap((line) => line.variant_id ?? []))]
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: ["id", "product.shipping_profile.id"],
      filters: { id: variant_ids },
    })
    const shipped = data.filter((variant) => variant.product?.shipping_profile?.id).map(({ id }) => id)
    return new StepResponse(hostOrderOf(offer, new Set(shipped)))
  },
)
