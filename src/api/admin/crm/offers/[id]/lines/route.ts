import { editOfferWorkflow } from "../../../../../../workflows/offer/edit-offer"
import { answerConflict } from "../../../answer-conflict"
import { currentOffer } from "../../current-offer"
import type { AddLinesBody } from "../../validators"

export const POST = answerConflict<AddLinesBody>(async (req, res) => {
  const { version, lines, after_id } = req.validatedBody
  const add = lines.map((line) => ({ ...line, after_id }))
  await editOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version, lines: { add }, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
