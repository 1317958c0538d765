import type { Query } from "./sdk"
import { crm } from "./sdk"

/** Fetches a file with the user's own log-in and saves it under this name. */
export async function download(path: string, fileName: string, query: Query = {}): Promise<void> {
  const url = URL.createObjectURL(await crm.file(path, query))
  const link = document.createElement("a")
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the address after the click; a minute later it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
