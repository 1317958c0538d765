import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { text } from "node:stream/consumers"

/** What a PDF shows, as text by page, how many images are on its pages, and what it says of itself. */
export type PdfContent = {
  pages: string[]
  images: number
  info: { Title?: string; Author?: string; Language?: string }
}

const reader = path.resolve(__dirname, "../lib/pdf-text.mjs")

/** Reads a PDF as a reader of PDFs does. Spaces that keep a number in one piece come as plain ones. */
export async function readPdf(bytes: Buffer): Promise<PdfContent> {
  const child = spawn(process.execPath, [reader], { stdio: ["pipe", "pipe", "pipe"] })
  child.stdin.end(bytes)
  const [answer, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number]>,
  ])
  if (code !== 0) {
    throw new Error(`This is no readable PDF: ${complaint}`)
  }
  const content = JSON.parse(answer) as PdfContent
  return { ...content, pages: content.pages.map((page) => page.replace(/\u00a0/g, " ")) }
}
