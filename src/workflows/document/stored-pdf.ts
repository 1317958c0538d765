import { createHash, randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"

/** Where a document is kept in the host's file module, and the SHA-256 of its bytes. */
export type StoredPdf = { file_id: string; sha256: string }

function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex")
}

/** Keeps a document in the host's file module under a name that begins with its number. */
export async function storePdf(container: MedusaContainer, name: string, bytes: Buffer): Promise<StoredPdf> {
  const file = await container.resolve(Modules.FILE).createFiles({
    // Nobody can guess it, where a web server shows what is stored.
    filename: `${name.replace(/[^\w.-]/g, "-")}-${randomUUID()}.pdf`,
    mimeType: "application/pdf",
    content: bytes.toString("base64"),
    access: "private",
  })
  return { file_id: file.id, sha256: sha256Of(bytes) }
}

/** Longest time, in milliseconds, that a series of numbers waits for the store of files. */
const PATIENCE = 15_000

/**
 * The same for a document whose number nobody else can be given meanwhile: a store of files that does not answer must
 * not stop the whole shop. What arrives in it after all is removed again.
 * @throws MedusaError unexpected_state when it takes too long
 */
export async function storePdfInTime(
  container: MedusaContainer,
  name: string,
  bytes: Buffer,
): Promise<StoredPdf> {
  const stored = storePdf(container, name, bytes)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE, null)))
  const first = await Promise.race([stored, late]).finally(() => clearTimeout(timer))
  if (first) {
    return first
  }
  void stored.then(({ file_id }) => deleteStoredPdf(container, file_id)).catch(() => undefined)
  throw crmError("files_store_slow", { name, seconds: PATIENCE / 1000 })
}

/** Removes a document that nobody was given. */
export async function deleteStoredPdf(container: MedusaContainer, file_id: string): Promise<void> {
  await container.resolve(Modules.FILE).deleteFiles(file_id)
}

/**
 * A stored document, which must be the one that was stored.
 * @param of such as `offer`
 * @param done what was done with it then, such as `sent`
 * @throws MedusaError not_found when the store of files has lost it, conflict when its hash differs
 */
export async function readStoredPdf(
  container: MedusaContainer,
  { file_id, sha256 }: { file_id: string; sha256: string | null },
  of: string,
  done: string,
): Promise<Buffer> {
  const bytes = await readFile(container, file_id, of)
  if (sha256Of(bytes) !== sha256) {
    throw crmError("document_tampered", { record: of, done })
  }
  return bytes
}

async function readFile(container: MedusaContainer, file_id: string, of: string): Promise<Buffer> {
  try {
    return await container.resolve(Modules.FILE).getAsBuffer(file_id)
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string }
    if (code === "ENOENT" || name === "NoSuchKey") {
      throw crmError("document_gone", { record: of })
    }
    throw error
  }
}
