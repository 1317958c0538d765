import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type PrintableOffer, renderOfferPdf, sha256Of } from "../offer-pdf"

type Input = { offer: PrintableOffer }

/** Renders the document of a draft that is being sent and keeps it in the host's file module; returns where, and its SHA-256. */
export const freezeOfferPdfStep = createStep(
  "crm-freeze-offer-pdf",
  async ({ offer }: Input, { container }) => {
    const bytes = await renderOfferPdf(container, offer, { sending: true })
    const file = await container.resolve(Modules.FILE).createFiles({
      // Nobody can guess it, where a web server shows what is stored.
      filename: `${offer.number}-R${offer.revision}-${randomUUID()}.pdf`,
      mimeType: "application/pdf",
      content: bytes.toString("base64"),
      access: "private",
    })
    return new StepResponse({ file_id: file.id, sha256: sha256Of(bytes) }, file.id)
  },
  async (file_id, { container }) => {
    if (file_id) {
      await container.resolve(Modules.FILE).deleteFiles(file_id)
    }
  },
)
