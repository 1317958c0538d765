import { errorText } from "../../../../errors"
import type { HttpPublicOffer } from "../../../../types/http"
import { documentFormats } from "../../../../pdf/formats"
import { documentLocale } from "../../../../pdf/labels"
import type { DocumentLocale } from "../../../../utils/document-locale"
import { html, type Html, multiline } from "../../../../utils/html"
import { linesTable, totalsList } from "./lines-table"
import { partiesSection } from "./parties"
import type { Page } from "./send-page"
import { PAGE_TEXTS, type PageTexts } from "./texts"

type Shown = {
  /** The page's own path. */
  path: string
  /** The seller's logo, a data URL. */
  logo: string | null
  /** Which page of its lines. */
  page: number
  /** Whether the answer that was just given could not be taken. */
  hasFailed: boolean
}

const COLORS = { accepted: "good", declined: "bad", expired: "warn", superseded: "warn" } as const

function banner(
  offer: HttpPublicOffer,
  { texts, locale }: { texts: PageTexts; locale: DocumentLocale },
  hasFailed: boolean,
): Html | null {
  if (offer.status === "sent") {
    const refusal = errorText("shared_offer_unavailable", {}, locale)
    return hasFailed ? html`<section class="banner bad" role="alert"><p>${refusal}</p></section>` : null
  }
  const { title, text } = texts.status[offer.status]
  return html`<section class="banner ${COLORS[offer.status]}" role="status">
    <strong>${title}</strong>
    <p>${text}</p>
  </section>`
}

/** Both answers open a second step; nothing happens with the first click. */
function answers(path: string, total: string, texts: PageTexts): Html {
  return html`<section class="card answers">
    <details class="yes">
      <summary>${texts.accept}</summary>
      <form method="post" action="${path}/accept">
        <p>${texts.acceptHint(total)}</p>
        <button class="yes">${texts.acceptConfirm}</button>
      </form>
    </details>
    <details>
      <summary>${texts.decline}</summary>
      <form method="post" action="${path}/decline">
        <label>${texts.reason}<textarea name="reason" maxlength="2000"></textarea></label>
        <button>${texts.declineConfirm}</button>
      </form>
    </details>
  </section>`
}

const section = (title: string, text: string | null) =>
  text &&
  html`<section class="card">
    <h2>${title}</h2>
    <p>${multiline(text)}</p>
  </section>`

/** An offer as its customer sees it, with the answers they can give. */
export function offerPage(offer: HttpPublicOffer, { path, logo, page, hasFailed }: Shown): Page {
  const locale = documentLocale(offer.locale)
  const texts = PAGE_TEXTS[locale]
  const formats = documentFormats(locale, offer.currency_code)
  const title = `${texts.offer} ${offer.number} R${offer.revision}`
  const body = html`${banner(offer, { texts, locale }, hasFailed)}
    <section class="card">
      <header class="head">
        <div>
          ${logo && html`<img class="logo" src="${logo}" alt="" />`}
          <h1>${title}</h1>
          <p class="muted">
            ${offer.sent_at && html`${texts.sentOn} ${formats.date(offer.sent_at)} · `}${texts.validUntil}
            ${formats.date(offer.valid_until)}
          </p>
        </div>
        <a class="button" href="${path}/pdf">${texts.download}</a>
      </header>
      ${partiesSection(offer, texts, formats)}
    </section>
    <section class="card">
      ${linesTable(offer, { formats, texts, page })} ${totalsList(offer, formats)}
    </section>
    ${section(texts.note, offer.note)} ${section(texts.terms, offer.terms)}
    ${offer.can_answer && answers(path, formats.money(offer.total), texts)}`
  return { locale, title: `${title} – ${offer.seller.name}`, body }
}
