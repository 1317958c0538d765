import type { DocumentLocale } from "../utils/document-locale"

type OfferEmailTexts = {
  subject: (facts: { offer: string; seller: string }) => string
  greeting: string
  body: (facts: { offer: string; total: string; isTaxed: boolean; until: string }) => string
  questions: string
  closing: string
  view: string
  linkBelow: string
}

const en: OfferEmailTexts = {
  subject: ({ offer, seller }) => (seller ? `Offer ${offer} from ${seller}` : `Offer ${offer}`),
  greeting: "Hello,",
  body: ({ offer, total, isTaxed, until }) =>
    `Please find attached our offer ${offer} for ${total}${isTaxed ? " including tax" : ""}, valid until ${until}.`,
  questions: "If you have any questions, simply reply to this e-mail.",
  closing: "Kind regards,",
  view: "View the offer and answer it",
  linkBelow: "The offer online, where you can accept or decline it:",
}

const ro: OfferEmailTexts = {
  subject: ({ offer, seller }) => (seller ? `Oferta ${offer} de la ${seller}` : `Oferta ${offer}`),
  greeting: "Bună ziua,",
  body: ({ offer, total, isTaxed, until }) =>
    `Vă transmitem atașat oferta noastră ${offer}, în valoare de ${total}${isTaxed ? " cu TVA" : ""}, valabilă până la ${until}.`,
  questions: "Pentru orice întrebare, răspundeți la acest e-mail.",
  closing: "Cu stimă,",
  view: "Vedeți oferta și răspundeți",
  linkBelow: "Oferta online, unde o puteți accepta sau refuza:",
}

/** What a mail with an offer says, by the language of the offer. */
export const OFFER_EMAIL_TEXTS: Record<DocumentLocale, OfferEmailTexts> = { en, ro }
