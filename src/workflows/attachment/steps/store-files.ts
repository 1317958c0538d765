import { createReadStream } from "node:fs"
import { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { pipeline } from "node:stream/promises"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { spooledPath } from "../../../utils/spooled-files"

/** A file whose content is on this server's disk, or came with the call. */
export type FileToStore = {
  filename: string
  mimeType: string
  /** What `nameSpooled` answered. */
  spooled?: string
  /** Base64. */
  content?: string
}

function read({ filename, spooled, content }: FileToStore): Readable {
  if (spooled !== undefined) {
    const path = spooledPath(spooled)
    if (!path) {
      throw crmError("file_empty", { field: "files", name: filename })
    }
    return createReadStream(path)
  }
  if (content === undefined) {
    throw crmError("file_empty", { field: "files", name: filename })
  }
  return Readable.from(Buffer.from(content, "base64"), { objectMode: false })
}

/** Medusa's own word for a provider that takes files only whole. */
const takesNoStreams = (error: unknown) => /must be overridden/.test((error as Error).message)

async function openUpload(files: IFileModuleService, { filename, mimeType }: FileToStore) {
  try {
    return await files.getUploadStream({ filename, mimeType, access: "private" })
  } catch (error) {
    if (takesNoStreams(error)) {
      return null
    }
    throw error
  }
}

/** Hands one file over to the host's store of files, piece by piece. Returns its id there. */
async function store(container: MedusaContainer, file: FileToStore): Promise<string> {
  const files = container.resolve(Modules.FILE)
  const content = read(file)
  const upload = await openUpload(files, file)
  if (!upload) {
    const { filename, mimeType } = file
    const whole = (await buffer(content)).toString("base64")
    return (await files.createFiles({ filename, mimeType, access: "private", content: whole })).id
  }
  try {
    const [{ key }] = await Promise.all([upload.promise, pipeline(content, upload.writeStream)])
    return key
  } catch (error) {
    await files.deleteFiles([upload.fileKey]).catch(() => undefined)
    throw error
  }
}

/** Stores files with the host's file module, one after the other; all of them or none. */
export const storeFilesStep = createStep(
  "crm-store-files",
  async ({ files }: { files: FileToStore[] }, { container }) => {
    const ids: string[] = []
    try {
      for (const file of files) {
        ids.push(await store(container, file))
      }
    } catch (error) {
      await container.resolve(Modules.FILE).deleteFiles(ids)
      throw error
    }
    return new StepResponse(
      ids.map((id) => ({ id })),
      ids,
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(Modules.FILE).deleteFiles(ids)
    }
  },
)
