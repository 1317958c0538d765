import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a document, to be shown in the browser and saved under its name. */
export function sendPdf(res: MedusaResponse, name: string, bytes: Buffer): void {
  // `attachment` writes the name as RFC 6266 wants it, in plain letters and in all.
  res.attachment(name)
  const disposition = String(res.getHeader("content-disposition")).replace(/^attachment/, "inline")
  res.set({
    "content-disposition": disposition,
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  })
  res.send(bytes)
}
