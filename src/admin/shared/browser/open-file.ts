import { downloadBlob } from "./download"
import { crm } from "../api/sdk"

/** Shows a file below `/admin/crm` in a tab of its own; saves it under this name where the browser allows no tab. */
export async function openFile(path: string, fileName: string): Promise<void> {
  // Opened at the click: after the answer a browser would hold it back as a pop-up.
  const tab = window.open("", "_blank")
  try {
    const file = await crm.file(path)
    if (!tab) {
      downloadBlob(file, fileName)
      return
    }
    tab.location.href = URL.createObjectURL(file)
  } catch (error) {
    tab?.close()
    throw error
  }
}
