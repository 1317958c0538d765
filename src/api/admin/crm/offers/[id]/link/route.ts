import { createOfferLinkWorkflow } from "../../../../../../workflows/offer/create-offer-link"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import { requireLinkTemplate } from "../../link-template"
import type { LinkBody } from "../../sending-validators"

export const POST = answerConflict<WithAdditional<LinkBody>>(async (req, res) => {
  const { result } = await createOfferLinkWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      renew: req.validatedBody?.renew,
      link_template: requireLinkTemplate(req),
      actor_id: req.actor.user_id,
      additional_data: req.validatedBody?.additional_data,
    },
  })
  res.json({ url: result.url })
}, currentOffer)
