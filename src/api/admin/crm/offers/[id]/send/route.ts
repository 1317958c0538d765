import { sendOfferWorkflow } from "../../../../../../workflows/offer/send-offer"
import { answerConflict } from "../../../answer-conflict"
import { currentOffer } from "../../current-offer"
import type { VersionBody } from "../../validators"

export const POST = answerConflict<VersionBody>(async (req, res) => {
  await sendOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version: req.validatedBody?.version, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
