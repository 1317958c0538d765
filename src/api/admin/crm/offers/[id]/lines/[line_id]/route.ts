import { editOfferWorkflow } from "../../../../../../../workflows/offer/edit-offer"
import { answerConflict } from "../../../../answer-conflict"
import type { WithAdditional } from "../../../../crm-request"
import { currentOffer } from "../../../current-offer"
import type { UpdateLineBody } from "../../../validators"

export const POST = answerConflict<WithAdditional<UpdateLineBody>>(async (req, res) => {
  const { version, additional_data, ...change } = req.validatedBody
  const update = [{ ...change, id: req.params.line_id }]
  await editOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version, lines: { update }, actor_id: req.actor.user_id, additional_data },
  })
  res.json(await currentOffer(req))
}, currentOffer)

export const DELETE = answerConflict(async (req, res) => {
  await editOfferWorkflow(req.scope).run({
    input: { id: req.params.id, lines: { remove: [req.params.line_id] }, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
