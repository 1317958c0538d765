import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { documentLocale } from "../../pdf/labels"
import { offerDocument, type OfferToPrint } from "../../pdf/offer-document"
import { renderPdf } from "../../pdf/render-pdf"
import { readLogo } from "../seller/read-logo"
import { readSeller } from "../seller/read-seller"
import { readAgent } from "./read-agent"

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

/** The SHA-256 of bytes, as an offer stores that of its document. */
export function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex")
}

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

/** The stored bytes of a document. @throws not_found when the store of files has lost them */
async function readStored(container: MedusaContainer, file_id: string): Promise<Buffer> {
  try {
    return await container.resolve(Modules.FILE).getAsBuffer(file_id)
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string }
    if (code === "ENOENT" || name === "NoSuchKey") {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "The document of this offer is gone from the store of files. Restore it from a backup.",
      )
    }
    throw error
  }
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
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "crm_offer", fields: ["pdf_file_id", "pdf_sha256"], filters: { id: offer.id } })
  const { pdf_file_id, pdf_sha256 } = data[0] as unknown as Frozen
  if (!pdf_file_id) {
    return await renderOfferPdf(container, offer)
  }
  const bytes = await readStored(container, pdf_file_id)
  if (sha256Of(bytes) !== pdf_sha256) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "The stored document of this offer is not the one that was sent: its SHA-256 differs. Restore it from a backup.",
    )
  }
  return bytes
}
