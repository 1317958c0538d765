import { download } from "../shared/browser/download"
import { openFile } from "../shared/browser/open-file"
import type { DocumentFile } from "./order-files"
import { run } from "../shared/api/run"

/** Shows a document's PDF, or saves it. */
export const documentFile = ({ path, name }: DocumentFile) => ({
  preview: () => run(openFile(path, name)),
  save: () => run(download(path, name, { download: true })),
})
