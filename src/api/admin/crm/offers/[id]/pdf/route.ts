import { offerFileName } from "../../../../../../emails/offer-email"
import { findVisible } from "../../../../../../workflows/access/find-visible"
import { readOfferPdf } from "../../../../../../workflows/offer/offer-pdf"
import { OFFER_FIELDS, type OfferRow, toStoredOffer } from "../../../../../../workflows/offer/read-offer"
import { answerConflict } from "../../../answer-conflict"
import { sendPdf } from "../../../send-pdf"

/** The document of an offer: a draft's as it stands now, else the one that was sent. */
export const GET = answerConflict(async (req, res) => {
  const row = await findVisible<OfferRow>(req.scope, req.actor, "offer", "read", req.params.id, OFFER_FIELDS)
  const offer = toStoredOffer(row)
  sendPdf(res, offerFileName(offer), await readOfferPdf(req.scope, offer))
})
