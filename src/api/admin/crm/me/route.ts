import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpMe } from "../../../../types/http"
import type { CrmRequest } from "../crm-request"

/** What the reader may do. */
export const GET = (req: CrmRequest, res: MedusaResponse<{ me: HttpMe }>) => {
  const { user_id, team_id, role_key, ...rights } = req.actor
  res.json({ me: { user_id: user_id ?? "", team_id, role: role_key, ...rights } })
}
