import { readOffer } from "../../../../../../workflows/offer/read-offer"
import { reviseOfferWorkflow } from "../../../../../../workflows/offer/revise-offer"
import { answerConflict } from "../../../answer-conflict"
import { currentOffer } from "../../current-offer"
import type { VersionBody } from "../../validators"

export const POST = answerConflict<VersionBody>(async (req, res) => {
  const { result } = await reviseOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version: req.validatedBody?.version, actor_id: req.actor.user_id },
  })
  res.json({ offer: await readOffer(req.scope, req.actor, result.id) })
}, currentOffer)
