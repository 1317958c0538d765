import type { MedusaContainer } from "@medusajs/framework/types"
import { documentLocale } from "../../pdf/labels"
import { offerDocument, type OfferToPrint } from "../../pdf/offer-document"
import { renderPdf } from "../../pdf/render-pdf"
import { readStoredPdf } from "../document/stored-pdf"
import { readLogo } from "../seller/read-logo"
import { readSeller } from "../seller/read-seller"
import { readAgent } from "./read-agent"
import { readRows } from "../../utils/read-rows"

/** An offer that can be printed, as findOfferStep and readOffer return it. */
export type PrintableOffer = OfferToPrint & {
  id: string
  status: string
  locale: string
  owner_id: string | null
  sent_at: string | Date | null
  created_at: string | Date
}

/** The document of a sent offer, stored: where, and the SHA-256 of its bytes. */
type Frozen = { pdf_file_id: string | null; pdf_sha256: string | null }

/**
 * The document of an offer as it stands, in the offer's language.
 * @param sending true when the offer is a draft that is being sent now: the document is the one the customer gets
 */
export async function renderOfferPdf(
  container: MedusaContainer,
  offer: PrintableOffer,
  { sending = false }: { sending?: boolean } = {},
): Promise<Buffer> {
  const isDraft = offer.status === "draft"
  const [seller, agent] = await Promise.all([readSeller(container), readAgent(container, offer.owner_id)])
  return await renderPdf(
    offerDocument(offer, seller, documentLocale(offer.locale), {
      // What is not sent yet bears the day it is looked at.
      date: isDraft ? new Date() : new Date(offer.sent_at ?? offer.created_at),
      isDraft: isDraft && !sending,
      agent,
      logo: await readLogo(container, seller),
    }),
  )
}

/**
 * The document of an offer: a draft's as it stands now, else the one that was sent, whose hash must be right. Offers
 * that were sent before documents were kept are rendered.
 * @throws MedusaError not_found when the stored document is gone, conflict when it is not the one that was sent
 */
export async function readOfferPdf(
  container: MedusaContainer,
  offer: PrintableOffer & { pdf_sha256?: string | null },
): Promise<Buffer> {
  if (offer.status === "draft") {
    return await renderOfferPdf(container, offer)
  }
  const [{ pdf_file_id, pdf_sha256 }] = await readRows<Frozen>(container, {
    entity: "crm_offer",
    fields: ["pdf_file_id", "pdf_sha256"],
    filters: { id: offer.id },
  })
  if (!pdf_file_id) {
    return await renderOfferPdf(container, offer)
  }
  return await readStoredPdf(container, { file_id: pdf_file_id, sha256: pdf_sha256 }, "offer", "sent")
}
