import { createOfferWorkflow } from "../../../../../../workflows/offer/create-offer"
import { readOffer } from "../../../../../../workflows/offer/read-offer"
import type { WithAdditional } from "../../../crm-request"
import type { TransformBody } from "../../../offers/validators"
import { answerOpportunityConflict } from "../../read"

export const POST = answerOpportunityConflict<WithAdditional<TransformBody>>(async (req, res) => {
  const { result } = await createOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, opportunity_id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json({ offer: await readOffer(req.scope, req.actor, result.id) })
})
