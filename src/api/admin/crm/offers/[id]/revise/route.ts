import { readOffer } from "../../../../../../workflows/offer/read-offer"
import { reviseOfferWorkflow } from "../../../../../../workflows/offer/revise-offer"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import type { VersionBody } from "../../validators"

export const POST = answerConflict<WithAdditional<VersionBody>>(async (req, res) => {
  const { result } = await reviseOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json({ offer: await readOffer(req.scope, req.actor, result.id) })
}, currentOffer)
