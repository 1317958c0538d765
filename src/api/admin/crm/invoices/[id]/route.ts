import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpInvoice } from "../../../../../types/http"
import { readInvoice } from "../../../../../workflows/sales-order/find-document"
import type { CrmRequest } from "../../crm-request"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ invoice: HttpInvoice }>) => {
  res.json({ invoice: await readInvoice(req.scope, req.actor, req.params.id) })
}
