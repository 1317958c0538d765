import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpDuplicate } from "../../../../../../types/http"
import type { CrmRequest } from "../../../crm-request"
import { findDuplicates } from "../../find-duplicates"
import { readLead } from "../../read"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ duplicates: HttpDuplicate[] }>) => {
  const lead = await readLead(req, req.params.id)
  res.json({ duplicates: await findDuplicates(req, lead, lead) })
}
