import { editOfferWorkflow } from "../../../../../../workflows/offer/edit-offer"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import type { AddLinesBody } from "../../validators"

export const POST = answerConflict<WithAdditional<AddLinesBody>>(async (req, res) => {
  const { version, lines, after_id, additional_data } = req.validatedBody
  const add = lines.map((line) => ({ ...line, after_id }))
  await editOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version, lines: { add }, actor_id: req.actor.user_id, additional_data },
  })
  res.json(await currentOffer(req))
}, currentOffer)
