import path from "node:path"
import pdfmake from "pdfmake"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

/** The font of every document. It has ă â î ș ț in all its styles and comes with pdfmake (SIL Open Font License). */
export const DOCUMENT_FONT = "Roboto"

const folder = path.join(path.dirname(require.resolve("pdfmake/package.json")), "fonts", "Roboto")
const STYLES = {
  normal: path.join(folder, "Roboto-Regular.ttf"),
  bold: path.join(folder, "Roboto-Medium.ttf"),
  italics: path.join(folder, "Roboto-Italic.ttf"),
  bolditalics: path.join(folder, "Roboto-MediumItalic.ttf"),
}
const FILES = new Set(Object.values(STYLES))

/** The package has one instance for the whole process: one of our own keeps fonts and policies from other users of it. */
function createPrinter(): typeof pdfmake {
  const printer = new (pdfmake.constructor as new () => typeof pdfmake)()
  printer.setFonts({ [DOCUMENT_FONT]: STYLES })
  printer.setUrlAccessPolicy(() => false)
  printer.setLocalAccessPolicy((file) => FILES.has(file))
  return printer
}

/**
 * A document as the bytes of a PDF, its fonts embedded as subsets. Nothing is fetched and no file but the fonts is read,
 * whatever the definition says. The same definition with the same `creationDate` gives the same bytes.
 */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  return await createPrinter().createPdf(definition).getBuffer()
}
