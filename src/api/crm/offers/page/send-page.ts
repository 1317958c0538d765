import { createHash } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Html, html } from "../../../../utils/html"
import { STYLE } from "./style"

const style = new Html(`<style>${STYLE}</style>`)
const styleHash = createHash("sha256").update(STYLE).digest("base64")

/** No script runs here, nothing is loaded from elsewhere, nobody frames the page. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

export type Page = { locale: string; title: string; body: Html }

/** Answers with one of the customer's pages. */
export function sendPage(res: MedusaResponse, status: number, { locale, title, body }: Page): void {
  const page = html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <title>${title}</title>
      ${style}
    </head>
    <body>
      <main>${body}</main>
    </body>
  </html>`
  res
    .status(status)
    .set("Content-Security-Policy", POLICY)
    .type("html")
    .send(`<!doctype html>\n${page.markup}`)
}
