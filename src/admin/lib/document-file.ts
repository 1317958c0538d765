import { download } from "./download"
import { openFile } from "./open-file"
import type { DocumentFile } from "./order-files"
import { run } from "./run"

/** Shows a document's PDF, or saves it. */
export const documentFile = ({ path, name }: DocumentFile) => ({
  preview: () => run(openFile(path, name)),
  save: () => run(download(path, name, { download: true })),
})
