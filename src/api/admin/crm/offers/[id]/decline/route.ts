import { declineOfferWorkflow } from "../../../../../../workflows/offer/decline-offer"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import type { DeclineBody } from "../../validators"

export const POST = answerConflict<WithAdditional<DeclineBody>>(async (req, res) => {
  await declineOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
