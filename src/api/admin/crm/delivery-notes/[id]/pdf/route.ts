import {
  readDeliveryNotePdf,
  type StoredNote,
} from "../../../../../../workflows/sales-order/delivery-note-pdf"
import { findDocument } from "../../../../../../workflows/sales-order/find-document"
import { answerConflict } from "../../../answer-conflict"
import type { AskDeliveryNotePdf } from "../../../pdf-query"
import { sendPdf } from "../../../send-pdf"

/** The document of a delivery note, without prices when it is asked for `prices=false`. */
export const GET = answerConflict(async (req, res) => {
  const { download, prices = true } = req.validatedQuery as AskDeliveryNotePdf
  const found = await findDocument<StoredNote>(
    req.scope,
    req.actor,
    "crm_delivery_note",
    req.params.id,
    "read",
  )
  const bytes = await readDeliveryNotePdf(req.scope, found, prices)
  sendPdf(res, `${found.number}.pdf`, bytes, { download })
})
