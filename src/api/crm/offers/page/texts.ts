import type { DocumentLocale } from "../../../../utils/document-locale"
import type { HttpPublicOffer } from "../../../../types/http"

/** What a page says that shows no offer. */
export type PageMessage = "notFound" | "tooMany" | "failed"

/** The words of the customer's pages in one language. */
export type PageTexts = {
  offer: string
  sentOn: string
  validUntil: string
  from: string
  to: string
  deliverTo: string
  contact: string
  note: string
  terms: string
  download: string
  accept: string
  acceptHint: (total: string) => string
  acceptConfirm: string
  decline: string
  reason: string
  declineConfirm: string
  pages: string
  shown: (from: number, to: number, of: number) => string
  previous: string
  next: string
  status: Record<Exclude<HttpPublicOffer["status"], "sent">, { title: string; text: string }>
  message: Record<PageMessage, { title: string; text: string }>
}

const en: PageTexts = {
  offer: "Offer",
  sentOn: "Sent on",
  validUntil: "Valid until",
  from: "From",
  to: "For",
  deliverTo: "Delivered to",
  contact: "Your contact",
  note: "Note",
  terms: "Terms",
  download: "Download as PDF",
  accept: "Accept the offer",
  acceptHint: (total) => `You order the products of this offer for ${total}. This cannot be undone here.`,
  acceptConfirm: "Yes, I accept the offer",
  decline: "Decline",
  reason: "Why? (optional; it helps us make a better offer)",
  declineConfirm: "Decline the offer",
  pages: "Pages of lines",
  shown: (from, to, of) => `Lines ${from}–${to} of ${of}; the totals are of all of them`,
  previous: "Previous",
  next: "Next",
  status: {
    accepted: {
      title: "You accepted this offer. Thank you!",
      text: "We are preparing your order and will contact you about the delivery.",
    },
    declined: { title: "You declined this offer.", text: "If you change your mind, ask us for a new one." },
    expired: { title: "This offer has expired.", text: "Ask us for a new one: prices may have changed." },
    superseded: {
      title: "There is a newer offer.",
      text: "This one is no longer valid. Use the link to the newer offer, or ask us for it.",
    },
  },
  message: {
    notFound: {
      title: "There is no offer under this link.",
      text: "The link may be incomplete, or a newer one took its place. Please ask whoever sent it to you.",
    },
    tooMany: { title: "Too many requests.", text: "Please wait a minute, then try again." },
    failed: { title: "Something went wrong.", text: "Please try again in a few minutes." },
  },
}

const ro: PageTexts = {
  offer: "Ofertă",
  sentOn: "Trimisă la",
  validUntil: "Valabilă până la",
  from: "De la",
  to: "Pentru",
  deliverTo: "Livrare la",
  contact: "Persoana de contact",
  note: "Observații",
  terms: "Condiții",
  download: "Descarcă PDF",
  accept: "Acceptă oferta",
  acceptHint: (total) =>
    `Comandați produsele din această ofertă pentru ${total}. Răspunsul nu mai poate fi retras de aici.`,
  acceptConfirm: "Da, accept oferta",
  decline: "Refuză",
  reason: "De ce? (opțional; ne ajută să facem o ofertă mai bună)",
  declineConfirm: "Refuză oferta",
  pages: "Pagini de poziții",
  shown: (from, to, of) => `Pozițiile ${from}–${to} din ${of}; totalurile sunt pentru toate`,
  previous: "Înapoi",
  next: "Înainte",
  status: {
    accepted: {
      title: "Ați acceptat această ofertă. Vă mulțumim!",
      text: "Pregătim comanda și vă contactăm pentru livrare.",
    },
    declined: { title: "Ați refuzat această ofertă.", text: "Dacă vă răzgândiți, cereți-ne una nouă." },
    expired: {
      title: "Această ofertă a expirat.",
      text: "Cereți-ne una nouă: este posibil ca prețurile să se fi schimbat.",
    },
    superseded: {
      title: "Există o ofertă mai nouă.",
      text: "Aceasta nu mai este valabilă. Folosiți linkul ofertei noi sau cereți-ni-l.",
    },
  },
  message: {
    notFound: {
      title: "Nu există nicio ofertă la acest link.",
      text: "Linkul poate fi incomplet sau înlocuit de unul mai nou. Întrebați persoana care vi l-a trimis.",
    },
    tooMany: { title: "Prea multe cereri.", text: "Vă rugăm să așteptați un minut, apoi să reîncercați." },
    failed: { title: "A apărut o eroare.", text: "Vă rugăm să reîncercați peste câteva minute." },
  },
}

/** The words of the customer's pages. */
export const PAGE_TEXTS: Record<DocumentLocale, PageTexts> = { en, ro }
