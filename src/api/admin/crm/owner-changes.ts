import type { HttpOwnerChange } from "../../../types/http"
import type { CrmRequest } from "./crm-request"
import { readRows } from "../../../utils/read-rows"

/** Whose a record was, newest first. The reader must have been let to the record already. */
export async function readOwnerChanges(
  req: CrmRequest,
  record: { lead_id: string } | { opportunity_id: string },
): Promise<HttpOwnerChange[]> {
  return await readRows<HttpOwnerChange>(req.scope, {
    entity: "crm_owner_change",
    fields: ["id", "from_owner_id", "to_owner_id", "actor_id", "reason", "at"],
    filters: record,
    pagination: { order: { at: "DESC", id: "DESC" } },
  })
}
