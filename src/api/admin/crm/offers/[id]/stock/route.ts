import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpMissingStock } from "../../../../../../types/http"
import { readMissingStock } from "../../../../../../workflows/offer/find-missing-stock"
import { readOffer } from "../../../../../../workflows/offer/read-offer"
import type { CrmRequest } from "../../../crm-request"

export async function GET(req: CrmRequest, res: MedusaResponse<{ missing: HttpMissingStock[] }>) {
  const offer = await readOffer(req.scope, req.actor, req.params.id)
  res.json({ missing: await readMissingStock(req.scope, offer) })
}
