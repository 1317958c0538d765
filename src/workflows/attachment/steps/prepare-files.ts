import { randomUUID } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cleanFileName, cleanMimeType } from "../../../modules/pipeline/activities/file-name"
import type { SentFile } from "../upload-attachments"

/** What is kept of files, and what the host's file module is given: one entry of each for a file. @throws invalid_data (no file, an empty one) */
export const prepareFilesStep = createStep("crm-prepare-files", async ({ files }: { files: SentFile[] }) => {
  if (!files.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "files: send at least one file")
  }
  const attachments = files.map(({ name, mime_type, size }) => ({
    name: cleanFileName(name),
    mime_type: cleanMimeType(mime_type),
    size,
  }))
  const empty = attachments.find(({ size }) => size === 0)
  if (empty) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `files: "${empty.name}" is empty`)
  }
  const contents = files.map(({ content }, index) => ({
    // Nobody can guess it, two of one name never meet, and a web server that finds it cannot take it for a page.
    filename: `crm-${randomUUID()}`,
    mimeType: attachments[index].mime_type,
    content,
    access: "private" as const,
  }))
  return new StepResponse({ attachments, contents })
})
