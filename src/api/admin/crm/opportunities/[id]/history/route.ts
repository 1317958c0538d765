import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpStageChange } from "../../../../../../types/http"
import type { CrmRequest } from "../../../crm-request"
import { readOpportunity } from "../../read"
import { readRows } from "../../../../../../utils/read-rows"

const CHANGE_FIELDS = [
  "id",
  "from_stage_id",
  "to_stage_id",
  "actor_id",
  "trigger",
  "source_type",
  "source_id",
  "lost_reason_id",
  "note",
  "at",
]

/** Where the opportunity has been, newest first; moves inside a stage are no part of it. */
export const GET = async (req: CrmRequest, res: MedusaResponse<{ history: HttpStageChange[] }>) => {
  const { id: opportunity_id } = await readOpportunity(req, req.params.id)
  const history = await readRows<HttpStageChange>(req.scope, {
    entity: "crm_stage_change",
    fields: CHANGE_FIELDS,
    filters: { opportunity_id, trigger: { $ne: "reorder" } },
    pagination: { order: { at: "DESC", id: "DESC" } },
  })
  res.json({ history })
}
