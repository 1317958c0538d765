import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpTimelineEvent } from "../../../../../../types/http"
import { readTimeline } from "../../../../../../workflows/sales-order/read-timeline"
import type { CrmRequest } from "../../../crm-request"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ events: HttpTimelineEvent[] }>) => {
  res.json({ events: await readTimeline(req.scope, req.actor, req.params.id) })
}
