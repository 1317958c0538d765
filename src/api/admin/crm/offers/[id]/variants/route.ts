import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOfferVariant, Page } from "../../../../../../types/http"
import { findVisible } from "../../../../../../workflows/access/find-visible"
import { type OfferRow, toStoredOffer } from "../../../../../../workflows/offer/read-offer"
import { searchOfferVariants } from "../../../../../../workflows/offer/search-offer-variants"
import type { CrmRequest } from "../../../crm-request"
import type { ListVariantsQuery } from "../../validators"

export async function GET(req: CrmRequest, res: MedusaResponse<Page & { variants: HttpOfferVariant[] }>) {
  const row = await findVisible<OfferRow>(req.scope, req.actor, "offer", "read", req.params.id)
  res.json(await searchOfferVariants(req.scope, toStoredOffer(row), req.validatedQuery as ListVariantsQuery))
}
