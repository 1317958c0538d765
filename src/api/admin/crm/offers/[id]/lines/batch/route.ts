import { editOfferWorkflow } from "../../../../../../../workflows/offer/edit-offer"
import { answerConflict } from "../../../../answer-conflict"
import type { WithAdditional } from "../../../../crm-request"
import { currentOffer } from "../../../current-offer"
import type { BatchLinesBody } from "../../../validators"

export const POST = answerConflict<WithAdditional<BatchLinesBody>>(async (req, res) => {
  const { version, additional_data, create: add, delete: remove, ...edits } = req.validatedBody
  await editOfferWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      version,
      lines: { ...edits, add, remove },
      actor_id: req.actor.user_id,
      additional_data,
    },
  })
  res.json(await currentOffer(req))
}, currentOffer)
