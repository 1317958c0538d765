import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOfferEvent } from "../../../../../../types/http"
import { readOfferHistory } from "../../../../../../workflows/offer/read-offer-history"
import type { CrmRequest } from "../../../crm-request"

export async function GET(req: CrmRequest, res: MedusaResponse<{ events: HttpOfferEvent[] }>) {
  res.json({ events: await readOfferHistory(req.scope, req.actor, req.params.id) })
}
