import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOfferEmail } from "../../../../../../types/http"
import { findVisible } from "../../../../../../workflows/access/find-visible"
import { emailOfferWorkflow } from "../../../../../../workflows/offer/email-offer"
import { OFFER_FIELDS, type OfferRow, toStoredOffer } from "../../../../../../workflows/offer/read-offer"
import { readOfferEmail } from "../../../../../../workflows/offer/read-offer-email"
import { answerConflict } from "../../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { currentOffer } from "../../current-offer"
import { linkTemplate } from "../../link-template"
import type { EmailBody } from "../../sending-validators"

export async function GET(req: CrmRequest, res: MedusaResponse<{ email: HttpOfferEmail }>) {
  const row = await findVisible<OfferRow>(req.scope, req.actor, "offer", "read", req.params.id, OFFER_FIELDS)
  const { reply_to: _, ...email } = await readOfferEmail(req.scope, toStoredOffer(row))
  res.json({ email })
}

export const POST = answerConflict<WithAdditional<EmailBody>>(async (req, res) => {
  const { additional_data, ...mail } = req.validatedBody
  await emailOfferWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      mail,
      link_template: linkTemplate(req),
      actor_id: req.actor.user_id,
      additional_data,
    },
  })
  res.json(await currentOffer(req))
}, currentOffer)
