import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOrderCandidate, Page } from "../../../../../types/http"
import { readCandidates } from "../../../../../workflows/sales-order/read-candidates"
import type { CrmRequest } from "../../crm-request"
import type { ListCandidates } from "../delivering-validators"

export const GET = async (
  req: CrmRequest,
  res: MedusaResponse<Page & { candidates: HttpOrderCandidate[] }>,
) => {
  res.json(await readCandidates(req.scope, req.actor, req.validatedQuery as ListCandidates))
}
