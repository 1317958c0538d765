import { findDocument } from "../../../../../../workflows/sales-order/find-document"
import { readInvoicePdf, type StoredInvoice } from "../../../../../../workflows/sales-order/invoice-pdf"
import { answerConflict } from "../../../answer-conflict"
import type { AskPdf } from "../../../pdf-query"
import { sendPdf } from "../../../send-pdf"

/** The document of an invoice or credit note: a draft's as it stands now, else the one that was issued. */
export const GET = answerConflict(async (req, res) => {
  const { download } = req.validatedQuery as AskPdf
  const found = await findDocument<StoredInvoice>(req.scope, req.actor, "crm_invoice", req.params.id, "read")
  const bytes = await readInvoicePdf(req.scope, found)
  sendPdf(res, `${found.number ?? "draft"}.pdf`, bytes, { download })
})
