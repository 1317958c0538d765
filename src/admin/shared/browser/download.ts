import type { Query } from "../api/sdk"
import { crm } from "../api/sdk"

/** Saves a file under this name. */
export function downloadBlob(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement("a")
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the address after the click; a minute later it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Asks for a file with the user's own log-in and saves it under this name. */
export async function download(path: string, fileName: string, query: Query = {}): Promise<void> {
  downloadBlob(await crm.file(path, query), fileName)
}
