import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOwnerChange } from "../../../../../../types/http"
import type { CrmRequest } from "../../../crm-request"
import { readOwnerChanges } from "../../../owner-changes"
import { readLead } from "../../read"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ owner_changes: HttpOwnerChange[] }>) => {
  const { id: lead_id } = await readLead(req, req.params.id)
  res.json({ owner_changes: await readOwnerChanges(req, { lead_id }) })
}
