import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLogo } from "../../../../workflows/seller/read-logo"
import { readSeller } from "../../../../workflows/seller/read-seller"
import { answerAsPage } from "../page/message-page"
import { offerPage } from "../page/offer-page"
import { sendPage } from "../page/send-page"
import { ALL_LINES } from "../../../../workflows/offer/shared-offer"
import { openSharedOffer } from "../shared"

/** The page that is asked for; anything but a number is the first. */
const pageNumber = (asked: unknown) => (/^[1-9]\d{0,4}$/.test(String(asked)) ? Number(asked) : 1)

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  answerAsPage(req, res, async () => {
    const offer = await openSharedOffer(req, ALL_LINES)
    const logo = await readLogo(req.scope, await readSeller(req.scope))
    const page = pageNumber(req.query.page)
    const hasFailed = req.query.failed !== undefined
    sendPage(res, 200, offerPage(offer, { path: `/crm/offers/${req.params.token}`, logo, page, hasFailed }))
  })
