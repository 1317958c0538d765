import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { HttpPublicOffer } from "../../../../../types/http"
import { LINES_PAGE } from "../../../../../workflows/offer/shared-offer"
import { page } from "../../../../admin/crm/fields"
import { refusalOfIssues } from "../../../../refusal-of-issues"
import { openSharedOffer } from "../../../../crm/offers/shared"

/** `limit` and `offset` are of the lines; what else is in the address is a storefront's own business. */
const LinesPageSchema = z.object(page(LINES_PAGE.limit))

export async function GET(req: MedusaRequest, res: MedusaResponse<{ offer: HttpPublicOffer }>) {
  const asked = LinesPageSchema.safeParse(req.query)
  if (!asked.success) {
    throw refusalOfIssues(asked.error.issues, req.query)
  }
  res.json({ offer: await openSharedOffer(req, asked.data) })
}
