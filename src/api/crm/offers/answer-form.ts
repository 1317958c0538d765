import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { answerSharedOffer, type CustomerAnswer } from "../../../workflows/offer/answer-shared-offer"
import { answerAsPage } from "./page/message-page"

/** Takes the answer of a form, and shows the page again: it tells what has become of the offer. */
export const answerForm = (answerOf: (req: MedusaRequest) => CustomerAnswer) =>
  async function POST(req: MedusaRequest, res: MedusaResponse) {
    const page = `/crm/offers/${req.params.token}`
    await answerAsPage(req, res, async () => {
      try {
        await answerSharedOffer(req.scope, req.params.token, answerOf(req))
      } catch (error) {
        if ((error as MedusaError).type !== MedusaError.Types.CONFLICT) {
          throw error
        }
        return res.redirect(303, `${page}?failed`)
      }
      res.redirect(303, page)
    })
  }
