import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { documentLocale } from "../../../../pdf/labels"
import { DOCUMENT_LOCALES } from "../../../../utils/document-locale"
import { html } from "../../../../utils/html"
import { sendPage } from "./send-page"
import { PAGE_TEXTS, type PageMessage } from "./texts"

/** Answers with a page that shows no offer, in a language that the visitor reads. */
export function sendMessagePage(
  req: MedusaRequest,
  res: MedusaResponse,
  { status, message }: { status: number; message: PageMessage },
): void {
  const locale = documentLocale(req.acceptsLanguages([...DOCUMENT_LOCALES]) || null)
  const { title, text } = PAGE_TEXTS[locale].message[message]
  const body = html`<section class="card end">
    <h1>${title}</h1>
    <p class="muted">${text}</p>
  </section>`
  sendPage(res, status, { locale, title, body })
}

/** Lets a customer read what has gone wrong as a page, where Medusa would answer with JSON. */
export async function answerAsPage(
  req: MedusaRequest,
  res: MedusaResponse,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_FOUND) {
      return sendMessagePage(req, res, { status: 404, message: "notFound" })
    }
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error as Error)
    sendMessagePage(req, res, { status: 500, message: "failed" })
  }
}
