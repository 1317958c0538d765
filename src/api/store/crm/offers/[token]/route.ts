import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpPublicOffer } from "../../../../../types/http"
import { openSharedOffer } from "../../../../crm/offers/shared"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ offer: HttpPublicOffer }>) {
  res.json({ offer: await openSharedOffer(req) })
}
