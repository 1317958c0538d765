import { sendOfferWorkflow } from "../../../../../../workflows/offer/send-offer"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import { linkTemplate } from "../../link-template"
import type { SendBody } from "../../sending-validators"

export const POST = answerConflict<WithAdditional<SendBody>>(async (req, res) => {
  const { version, to, additional_data, ...mail } = req.validatedBody ?? {}
  await sendOfferWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      version,
      mail: to ? { to, ...mail } : null,
      link_template: to ? linkTemplate(req) : undefined,
      actor_id: req.actor.user_id,
      additional_data,
    },
  })
  res.json(await currentOffer(req))
}, currentOffer)
