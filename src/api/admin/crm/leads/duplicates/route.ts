import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpDuplicate } from "../../../../../types/http"
import type { CrmRequest } from "../../crm-request"
import { findDuplicates, findSelf } from "../find-duplicates"
import type { FindDuplicates } from "../validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ duplicates: HttpDuplicate[] }>) => {
  const { except_id, ...contact } = req.validatedQuery as FindDuplicates
  res.json({ duplicates: await findDuplicates(req, contact, await findSelf(req, except_id)) })
}
