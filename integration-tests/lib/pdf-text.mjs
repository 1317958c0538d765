/** Reads a PDF from stdin and prints what is in it as JSON; a program of its own, as pdf.js is an ES module, which jest cannot load. */
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs"

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const document = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise
const pages = []
let images = 0
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""))
  const { fnArray } = await page.getOperatorList()
  images += fnArray.filter((operation) => operation === OPS.paintImageXObject).length
}
const { info } = await document.getMetadata()
process.stdout.write(JSON.stringify({ pages, images, info }))
