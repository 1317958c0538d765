import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOfferComparison } from "../../../../../../types/http"
import { compareWith } from "../../../../../../workflows/offer/read-revisions"
import type { CrmRequest } from "../../../crm-request"
import type { CompareQuery } from "../../life-validators"

export async function GET(req: CrmRequest, res: MedusaResponse<{ comparison: HttpOfferComparison }>) {
  const { with: other } = req.validatedQuery as CompareQuery
  res.json({ comparison: await compareWith(req.scope, req.actor, req.params.id, other) })
}
