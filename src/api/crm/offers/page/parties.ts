import type { DocumentFormats } from "../../../../pdf/formats"
import { deliveryLines, placeLines } from "../../../../pdf/parties"
import { joined } from "../../../../pdf/text"
import type { HttpPublicOffer } from "../../../../types/http"
import { html, type Html } from "../../../../utils/html"
import type { PageTexts } from "./texts"

const lines = (values: (Html | string | null | undefined)[]) =>
  values.filter(Boolean).map((value) => html`<p>${value}</p>`)

const mailTo = (email: string | null | undefined) => email && html`<a href="mailto:${email}">${email}</a>`

function party(title: string, name: string | null | undefined, rest: (Html | string | null | undefined)[]) {
  return html`<section>
    <h2 class="muted">${title}</h2>
    ${lines([name && html`<strong>${name}</strong>`, ...rest])}
  </section>`
}

/** Who sells, who buys, where the goods go, whom to ask. */
export function partiesSection(offer: HttpPublicOffer, texts: PageTexts, formats: DocumentFormats): Html {
  const { seller, buyer, contact, shipping_address, billing_address } = offer
  const delivery = deliveryLines(shipping_address, billing_address, formats)
  return html`<div class="parties">
    ${party(texts.from, seller.name, [
      joined(", ", seller.tax_id, seller.register_number),
      ...placeLines(seller, formats),
      mailTo(seller.email),
      seller.phone,
      seller.website,
    ])}
    ${party(texts.to, buyer.name, [
      ...placeLines(billing_address, formats),
      mailTo(buyer.email),
      buyer.phone,
    ])}
    ${delivery.length > 0 && party(texts.deliverTo, null, delivery)}
    ${contact && party(texts.contact, contact.name, [mailTo(contact.email)])}
  </div>`
}
