import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLogo } from "../../../../workflows/seller/read-logo"
import { readSeller } from "../../../../workflows/seller/read-seller"
import { answerAsPage } from "../page/message-page"
import { offerPage } from "../page/offer-page"
import { sendPage } from "../page/send-page"
import { openSharedOffer } from "../shared"

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  answerAsPage(req, res, async () => {
    const offer = await openSharedOffer(req)
    const logo = await readLogo(req.scope, await readSeller(req.scope))
    const hasFailed = req.query.failed !== undefined
    sendPage(res, 200, offerPage(offer, { path: `/crm/offers/${req.params.token}`, logo, hasFailed }))
  })
