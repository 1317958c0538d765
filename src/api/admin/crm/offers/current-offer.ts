import { readOffer } from "../../../../workflows/offer/read-offer"
import type { CrmRequest } from "../crm-request"

/** The offer of the path as it is now: the answer to an action, and the details of a 409. */
export async function currentOffer(req: CrmRequest<unknown>) {
  return { offer: await readOffer(req.scope, req.actor, req.params.id) }
}
