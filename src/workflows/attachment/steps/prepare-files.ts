import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  cleanFileName,
  cleanMimeType,
  type OnRecord,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"
import type { FileToStore } from "./store-files"

/** A file as somebody sends it. */
export type SentFile = {
  name: string
  mime_type?: string
  /** Bytes. */
  size: number
  /** Base64; or `spooled`, the name of a file on this server's disk as `nameSpooled` answers it. */
  content?: string
  spooled?: string
}

type Input = { record: OnRecord; files: SentFile[] }

/**
 * What is kept of files, and what the host's file module is given: one entry of each for a file.
 * @throws invalid_data (no file, an empty one), conflict (no room)
 */
export const prepareFilesStep = createStep(
  "crm-prepare-files",
  async ({ record, files }: Input, { container }) => {
    if (!files.length) {
      throw crmError("files_missing", { field: "files" })
    }
    const attachments = files.map(({ name, mime_type, size }) => ({
      name: cleanFileName(name),
      mime_type: cleanMimeType(mime_type),
      size,
    }))
    const empty = attachments.find(({ size }) => size === 0)
    if (empty) {
      throw crmError("file_empty", { field: "files", name: empty.name })
    }
    // Before anything is stored; it is counted again with the record held.
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).assertRoomForFiles(record, attachments)
    const contents = files.map(({ content, spooled }, index): FileToStore => ({
      // Nobody can guess it, two of one name never meet, and a web server that finds it cannot take it for a page.
      filename: `crm-${randomUUID()}`,
      mimeType: attachments[index].mime_type,
      content,
      spooled,
    }))
    return new StepResponse({ attachments, contents })
  },
)
