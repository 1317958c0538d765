import { editOfferWorkflow } from "../../../../../../../workflows/offer/edit-offer"
import { answerConflict } from "../../../../answer-conflict"
import { currentOffer } from "../../../current-offer"
import type { BatchLinesBody } from "../../../validators"

export const POST = answerConflict<BatchLinesBody>(async (req, res) => {
  const { version, create: add, delete: remove, ...edits } = req.validatedBody
  await editOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version, lines: { ...edits, add, remove }, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
