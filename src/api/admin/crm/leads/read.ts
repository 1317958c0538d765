import { LEAD_FIELDS } from "../../../../modules/pipeline"
import type { HttpLead } from "../../../../types/http"
import { findVisible } from "../../../../workflows/access/find-visible"
import { answerConflict } from "../answer-conflict"
import type { CrmRequest } from "../crm-request"

/** One lead that the reader may see. @throws not_found */
export const readLead = (req: CrmRequest, id: string) =>
  findVisible<HttpLead>(req.scope, req.actor, "lead", "read", id, [...LEAD_FIELDS])

/** A handler of `/leads/:id` whose 409 shows the lead as it is now. */
export const answerLeadConflict = <Body>(handler: Parameters<typeof answerConflict<Body>>[0]) =>
  answerConflict<Body>(handler, async (req) => ({ lead: await readLead(req as CrmRequest, req.params.id) }))
