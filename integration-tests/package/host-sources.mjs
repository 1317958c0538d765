/** The store's own code; what it imports of the plugin has to compile in the store's `medusa build`. */
export const HOST_SOURCES = {
  "src/workflows/hooks/signed-offers.ts": `import { MedusaError } from "@medusajs/framework/utils"
import type { HttpOffer, StoredOffer } from "medusa-plugin-crm/types"
import { acceptOfferWorkflow } from "medusa-plugin-crm/workflows"

/** What a store's own code may rely on compiles: fields of the offer, and the same ones in an answer. */
const totalOf = (offer: StoredOffer): HttpOffer["total"] => offer.total

acceptOfferWorkflow.hooks.validate(({ offer, additional_data }) => {
  if (totalOf(offer) > 0 && additional_data?.signed_by === "nobody") {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody has to sign this offer.")
  }
})
`,
  "src/api/middlewares.ts": `import { defineMiddlewares } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

export default defineMiddlewares({
  routes: [
    {
      method: "POST",
      matcher: "/admin/crm/offers/:id/accept",
      additionalDataValidator: { signed_by: z.string().max(200).optional() },
    },
  ],
})
`,
}
