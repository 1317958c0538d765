import { declineOfferWorkflow } from "../../../../../../workflows/offer/decline-offer"
import { answerConflict } from "../../../answer-conflict"
import { currentOffer } from "../../current-offer"
import type { DeclineBody } from "../../validators"

export const POST = answerConflict<DeclineBody>(async (req, res) => {
  await declineOfferWorkflow(req.scope).run({
    input: { id: req.params.id, ...req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
