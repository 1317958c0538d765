import { documentFormats } from "../pdf/formats"
import { documentLocale } from "../pdf/labels"
import { html, multiline } from "../utils/html"
import { OFFER_EMAIL_TEXTS } from "./texts"

/** What a mail says of an offer; amounts in major units. */
export type OfferEmailFacts = {
  number: string
  revision: number
  locale: string
  total: number
  tax_total: number
  currency_code: string
  valid_until: string | Date
  seller_name: string
  /** The salesperson; empty when the offer has none. */
  agent_name: string
}

export type OfferEmailText = { subject: string; message: string }

/** What a mail is made of, as Medusa's notification module takes it. */
export type EmailContent = { subject: string; text: string; html: string }

/** The file name of an offer's document. */
export function offerFileName(offer: { number: string; revision: number }): string {
  return `${offer.number} R${offer.revision}.pdf`.replace(/[^\p{L}\p{N}. _-]/gu, "-")
}

/** The subject and the message that are suggested to the salesperson, in the offer's language. */
export function suggestOfferEmail(facts: OfferEmailFacts): OfferEmailText {
  const locale = documentLocale(facts.locale)
  const texts = OFFER_EMAIL_TEXTS[locale]
  const formats = documentFormats(locale, facts.currency_code)
  const offer = `${facts.number} R${facts.revision}`
  const body = texts.body({
    offer,
    // A space that does not break looks odd where a mail is edited.
    total: formats.money(facts.total).replace(/\s/g, " "),
    isTaxed: facts.tax_total > 0,
    until: formats.date(facts.valid_until),
  })
  const signature = [texts.closing, facts.agent_name, facts.seller_name].filter(Boolean).join("\n")
  return {
    subject: texts.subject({ offer, seller: facts.seller_name }),
    message: [texts.greeting, body, texts.questions, signature].join("\n\n"),
  }
}

/**
 * The whole mail: what the salesperson wrote, and the link to the customer's page.
 * @param url the customer's link, if there is one
 */
export function composeOfferEmail(
  { subject: written, message }: OfferEmailText,
  { locale, url }: { locale: string; url: string | null },
): EmailContent {
  const texts = OFFER_EMAIL_TEXTS[documentLocale(locale)]
  const subject = written.replace(/\s+/g, " ").trim()
  const text = message.replace(/\r\n?/g, "\n")
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => html`<p style="margin:0 0 16px">${multiline(paragraph)}</p>`)
  const button =
    url &&
    html`<p style="margin:24px 0">
      <a
        href="${url}"
        style="display:inline-block;padding:12px 20px;border-radius:8px;background:#18181b;color:#ffffff;text-decoration:none"
        >${texts.view}</a
      >
    </p>`
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${subject}</title>
      </head>
      <body
        style="margin:0;padding:24px;font:15px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#18181b"
      >
        <div style="max-width:560px;margin:0 auto">${paragraphs}${button}</div>
      </body>
    </html>`
  return {
    subject,
    text: url ? `${text}\n\n${texts.linkBelow}\n${url}\n` : `${text}\n`,
    html: page.markup,
  }
}
