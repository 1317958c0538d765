import { editOfferWorkflow } from "../../../../../../workflows/offer/edit-offer"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import type { VersionBody } from "../../validators"

export const POST = answerConflict<WithAdditional<VersionBody>>(async (req, res) => {
  await editOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await currentOffer(req))
}, currentOffer)
