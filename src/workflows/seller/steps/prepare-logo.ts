import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { imageSize, type ImageType, imageTypeOf } from "../../../modules/sales_order"
import { renderPdf } from "../../../pdf/render-pdf"
import { dataUrlOf, type Logo } from "../read-logo"

const MEGABYTES = 2
/** A PNG is unpacked each time a document is made: wider ones would only cost time and memory. */
const PIXELS = 3000

/** @throws invalid_data for what no document could show */
async function assertPrintable(logo: Logo & { mime_type: ImageType }): Promise<void> {
  const { bytes, mime_type } = logo
  const { width, height } = imageSize(bytes, mime_type) ?? { width: 0, height: 0 }
  if (!width || !height) {
    throw crmError("logo_unprintable", { field: "files" })
  }
  if (mime_type === "image/png" && (width > PIXELS || height > PIXELS)) {
    throw crmError("logo_too_many_pixels", { field: "files", max: PIXELS, width, height })
  }
  try {
    await renderPdf({ content: [{ image: dataUrlOf(logo), fit: [100, 100] }] })
  } catch {
    throw crmError("logo_unprintable", { field: "files" })
  }
}

/** What the host's file module is given of a logo. @throws invalid_data for no image, one that is too big, or one that cannot be printed */
export const prepareLogoStep = createStep("crm-prepare-logo", async ({ content }: { content: string }) => {
  const bytes = Buffer.from(content, "base64")
  const mimeType = imageTypeOf(bytes)
  if (bytes.length > MEGABYTES * 1024 * 1024) {
    throw crmError("logo_too_large", { field: "files", megabytes: MEGABYTES })
  }
  if (!mimeType) {
    throw crmError("logo_not_image", { field: "files" })
  }
  await assertPrintable({ mime_type: mimeType, bytes })
  const ending = mimeType === "image/png" ? "png" : "jpg"
  return new StepResponse({
    filename: `crm-logo-${randomUUID()}.${ending}`,
    mimeType,
    content,
    access: "private" as const,
  })
})
