import { answerSharedOffer } from "../../../../../../workflows/offer/answer-shared-offer"
import { answerConflict } from "../../../../../admin/crm/answer-conflict"
import type { WithAdditional } from "../../../../../admin/crm/crm-request"
import type { PublicAcceptBody } from "../../../../../crm/offers/middlewares"
import { currentSharedOffer } from "../../../../../crm/offers/shared"

export const POST = answerConflict<WithAdditional<PublicAcceptBody>>(async (req, res) => {
  await answerSharedOffer(req.scope, req.params.token, {
    kind: "accept",
    additional_data: req.validatedBody?.additional_data,
  })
  res.json(await currentSharedOffer(req))
}, currentSharedOffer)
