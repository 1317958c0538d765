import type { FoundActivity } from "../../../../modules/pipeline"
import type { HttpActivity } from "../../../../types/http"
import { findActivity } from "../../../../workflows/activity/find-activity"
import type { CrmRequest } from "../crm-request"

/** An activity as the API shows it. */
export const toHttpActivity = ({ record, ...activity }: FoundActivity): HttpActivity => activity

/** One activity on a record that the reader may see. @throws not_found */
export const readActivity = async (req: CrmRequest, id: string): Promise<HttpActivity> =>
  toHttpActivity(await findActivity(req.scope, req.actor, "read", id))
