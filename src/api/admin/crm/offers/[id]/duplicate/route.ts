import { duplicateOfferWorkflow } from "../../../../../../workflows/offer/duplicate-offer"
import { readOffer } from "../../../../../../workflows/offer/read-offer"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import type { DuplicateBody } from "../../life-validators"

export const POST = answerConflict<WithAdditional<DuplicateBody>>(async (req, res) => {
  const { result } = await duplicateOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json({ offer: await readOffer(req.scope, req.actor, result.id) })
})
