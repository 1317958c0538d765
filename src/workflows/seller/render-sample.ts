import type { MedusaContainer } from "@medusajs/framework/types"
import { offerDocument } from "../../pdf/offer-document"
import { renderPdf } from "../../pdf/render-pdf"
import { sampleOffer } from "../../pdf/sample-offer"
import type { DocumentLocale } from "../../utils/document-locale"
import { readLogo } from "./read-logo"
import { readSeller } from "./read-seller"

/** A made-up offer of the seller as a PDF, marked as a draft; the same all day while the seller stays the same. */
export async function renderSample(container: MedusaContainer, locale: DocumentLocale): Promise<Buffer> {
  const seller = await readSeller(container)
  const date = new Date(new Date().setUTCHours(0, 0, 0, 0))
  return await renderPdf(
    offerDocument(sampleOffer(locale, seller.offer_terms, date), seller, locale, {
      date,
      isDraft: true,
      agent: null,
      logo: await readLogo(container, seller),
    }),
  )
}
