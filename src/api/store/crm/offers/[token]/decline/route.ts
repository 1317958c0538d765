import { answerSharedOffer } from "../../../../../../workflows/offer/answer-shared-offer"
import { answerConflict } from "../../../../../admin/crm/answer-conflict"
import type { WithAdditional } from "../../../../../admin/crm/crm-request"
import type { PublicDeclineBody } from "../../../../../crm/offers/middlewares"
import { currentSharedOffer } from "../../../../../crm/offers/shared"

export const POST = answerConflict<WithAdditional<PublicDeclineBody>>(async (req, res) => {
  const { reason = null, additional_data } = req.validatedBody ?? {}
  await answerSharedOffer(req.scope, req.params.token, { kind: "decline", reason, additional_data })
  res.json(await currentSharedOffer(req))
}, currentSharedOffer)
