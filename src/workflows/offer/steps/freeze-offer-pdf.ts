import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deleteStoredPdf, storePdf } from "../../document/stored-pdf"
import { type PrintableOffer, renderOfferPdf } from "../offer-pdf"

type Input = { offer: PrintableOffer }

/** Renders the document of a draft that is being sent and keeps it in the host's file module; returns where, and its SHA-256. */
export const freezeOfferPdfStep = createStep(
  "crm-freeze-offer-pdf",
  async ({ offer }: Input, { container }) => {
    const bytes = await renderOfferPdf(container, offer, { sending: true })
    const stored = await storePdf(container, `${offer.number}-R${offer.revision}`, bytes)
    return new StepResponse(stored, stored.file_id)
  },
  async (file_id, { container }) => {
    if (file_id) {
      await deleteStoredPdf(container, file_id)
    }
  },
)
