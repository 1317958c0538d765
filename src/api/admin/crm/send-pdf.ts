import type { MedusaResponse } from "@medusajs/framework/http"
import { DOWNLOAD_HEADERS } from "../../download-headers"

/** Answers with a document, to be shown in the browser and saved under its name; `download` only saves it. */
export function sendPdf(
  res: MedusaResponse,
  name: string,
  bytes: Buffer,
  { download = false }: { download?: boolean } = {},
): void {
  // `attachment` writes the name as RFC 6266 wants it, in plain letters and in all.
  res.attachment(name)
  const saved = String(res.getHeader("content-disposition"))
  const disposition = download ? saved : saved.replace(/^attachment/, "inline")
  res.set({
    "content-disposition": disposition,
    "content-type": "application/pdf",
    ...DOWNLOAD_HEADERS,
  })
  res.send(bytes)
}
