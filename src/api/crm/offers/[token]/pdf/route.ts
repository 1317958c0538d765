import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerAsPage } from "../../page/message-page"
import { sendSharedDocument } from "../../shared"

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  answerAsPage(req, res, () => sendSharedDocument(req, res))
