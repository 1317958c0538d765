import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpDeliveryNote } from "../../../../../types/http"
import { readDeliveryNote } from "../../../../../workflows/sales-order/find-document"
import type { CrmRequest } from "../../crm-request"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ delivery_note: HttpDeliveryNote }>) => {
  res.json({ delivery_note: await readDeliveryNote(req.scope, req.actor, req.params.id) })
}
