import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOfferRow } from "../../../../../../types/http"
import { readRevisions } from "../../../../../../workflows/offer/read-revisions"
import type { CrmRequest } from "../../../crm-request"

export async function GET(req: CrmRequest, res: MedusaResponse<{ revisions: HttpOfferRow[] }>) {
  res.json({ revisions: await readRevisions(req.scope, req.actor, req.params.id) })
}
