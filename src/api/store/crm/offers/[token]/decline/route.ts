import { answerSharedOffer } from "../../../../../../workflows/offer/answer-shared-offer"
import { answerConflict } from "../../../../../admin/crm/answer-conflict"
import type { PublicDeclineBody } from "../../../../../crm/offers/middlewares"
import { currentSharedOffer } from "../../../../../crm/offers/shared"

export const POST = answerConflict<PublicDeclineBody>(async (req, res) => {
  const reason = req.validatedBody?.reason ?? null
  await answerSharedOffer(req.scope, req.params.token, { kind: "decline", reason })
  res.json(await currentSharedOffer(req))
}, currentSharedOffer)
