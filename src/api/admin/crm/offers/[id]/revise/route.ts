import { readOffer } from "../../../../../../workflows/offer/read-offer"
import { reviseOfferWorkflow } from "../../../../../../workflows/offer/revise-offer"
import { answerConflict } from "../../../answer-conflict"
import { currentOffer } from "../../current-offer"

export const POST = answerConflict(async (req, res) => {
  const { result } = await reviseOfferWorkflow(req.scope).run({
    input: { id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json({ offer: await readOffer(req.scope, req.actor, result.id) })
}, currentOffer)
