import type { MedusaResponse } from "@medusajs/framework/http"
import { renderSample } from "../../../../../workflows/seller/render-sample"
import type { CrmRequest } from "../../crm-request"
import { sendPdf } from "../../send-pdf"
import type { PreviewSeller } from "../validators"

/** What an offer of the seller looks like. */
export async function GET(req: CrmRequest, res: MedusaResponse) {
  const { locale } = req.validatedQuery as PreviewSeller
  sendPdf(res, "preview.pdf", await renderSample(req.scope, locale))
}
