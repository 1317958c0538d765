import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOwnedRecords } from "../../../../../../types/http"
import { countOwned } from "../../../../../../workflows/access/count-owned"
import { assertMayConfigure } from "../../../../../../workflows/access/find-visible"
import type { CrmRequest } from "../../../crm-request"
import { readRep } from "../../read"

/** What somebody would have to inherit if this rep were removed. */
export const GET = async (req: CrmRequest, res: MedusaResponse<{ owned: HttpOwnedRecords }>) => {
  assertMayConfigure(req.actor)
  const { user_id } = await readRep(req, req.params.id)
  res.json({ owned: await countOwned(req.scope, user_id) })
}
