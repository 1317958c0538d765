import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { HttpPublicOffer } from "../../../../../types/http"
import { LINES_PAGE } from "../../../../../workflows/offer/shared-offer"
import { page } from "../../../../admin/crm/fields"
import { openSharedOffer } from "../../../../crm/offers/shared"

/** `limit` and `offset` are of the lines; what else is in the address is a storefront's own business. */
const LinesPageSchema = z.object(page(LINES_PAGE.limit))

export async function GET(req: MedusaRequest, res: MedusaResponse<{ offer: HttpPublicOffer }>) {
  const asked = LinesPageSchema.safeParse(req.query)
  if (!asked.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "limit and offset: whole numbers, limit from 1 to 1000",
    )
  }
  res.json({ offer: await openSharedOffer(req, asked.data) })
}
