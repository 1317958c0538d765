import { answerSharedOffer } from "../../../../../../workflows/offer/answer-shared-offer"
import { answerConflict } from "../../../../../admin/crm/answer-conflict"
import { currentSharedOffer } from "../../../../../crm/offers/shared"

export const POST = answerConflict(async (req, res) => {
  await answerSharedOffer(req.scope, req.params.token, { kind: "accept" })
  res.json(await currentSharedOffer(req))
}, currentSharedOffer)
