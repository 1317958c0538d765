import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

/** The text of a PDF, page after page. */
export async function textOfPdf(bytes) {
  const document = await getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => item.str).join(" "))
  }
  await document.destroy()
  return pages.join("\n")
}
