import type { AddressSnapshot, BuyerSnapshot } from "../modules/offer"
import type { PartySnapshot } from "../modules/sales_order"
import type { HttpSeller } from "../types/http"
import { companyFacts } from "../utils/business-details"
import type { DocumentFormats } from "./formats"
import { joined, printedLine } from "./text"

/** A party of a document: the name, and the lines below it. */
export type DocumentParty = { name: string; lines: string[] }

/** What is printed of a seller. */
export type SellerToPrint = Omit<HttpSeller, "has_logo" | "offer_terms">

type Place = Pick<
  AddressSnapshot,
  "address_1" | "address_2" | "city" | "province" | "postal_code" | "country_code"
>
type Company = { tax_id: string | null; register_number: string | null; share_capital: string | null }
type Account = { iban: string | null; bank_name: string | null }

/** An address in lines: the street, then the town and the country. */
export function placeLines(place: Place | null | undefined, { country }: DocumentFormats): string[] {
  if (!place) {
    return []
  }
  const town = joined(" ", place.postal_code, place.city)
  return [
    joined(", ", place.address_1, place.address_2),
    joined(", ", town, place.province, place.country_code && country(place.country_code)),
  ].filter(Boolean)
}

const labelled = (label: string, value: string | null | undefined) =>
  value ? `${label}: ${printedLine(value)}` : ""

function companyLines({ tax_id, register_number, share_capital }: Company, { labels }: DocumentFormats) {
  return [
    joined(" · ", labelled(labels.taxId, tax_id), labelled(labels.registerNumber, register_number)),
    labelled(labels.shareCapital, share_capital),
  ]
}

function accountLines({ iban, bank_name }: Account, { labels }: DocumentFormats) {
  return [labelled(labels.iban, iban && grouped(iban)), printedLine(bank_name)]
}

/** An account number in groups of four, as it is read aloud. */
const grouped = (iban: string) => iban.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1 ")

/** A seller as a document keeps it, in the fields that are printed. */
export function sellerOfSnapshot({ address, business_details, ...party }: PartySnapshot): SellerToPrint {
  const facts = companyFacts(business_details)
  const place = (address ?? {}) as Record<keyof Place, string | null | undefined>
  return {
    ...facts,
    name: party.name,
    email: party.email ?? facts.email,
    phone: party.phone ?? facts.phone,
    footer: party.footer ?? null,
    address_1: place.address_1 ?? facts.address_1,
    city: place.city ?? null,
    province: place.province ?? null,
    postal_code: place.postal_code ?? null,
    country_code: place.country_code ?? null,
  }
}

/** The seller as documents show it. */
export function sellerParty(seller: SellerToPrint, formats: DocumentFormats): DocumentParty {
  const { labels } = formats
  return {
    name: printedLine(seller.name),
    lines: [
      ...companyLines(seller, formats),
      ...placeLines(seller, formats),
      ...accountLines(seller, formats),
      joined(" · ", labelled(labels.phone, seller.phone), seller.email),
      seller.website ?? "",
    ].filter(Boolean),
  }
}

/** The buyer as documents show it: the company, where it is billed, whom to ask there. */
export function buyerParty(
  buyer: BuyerSnapshot,
  address: AddressSnapshot | null,
  formats: DocumentFormats,
): DocumentParty {
  const { labels } = formats
  const facts = companyFacts(buyer.business_details)
  const place = placeLines(address, formats)
  const name = printedLine(buyer.name)
  const person = joined(" ", address?.first_name, address?.last_name)
  return {
    name,
    lines: [
      ...companyLines(facts, formats),
      ...(address?.address_1 || !facts.address_1 ? place : [printedLine(facts.address_1)]),
      ...accountLines(facts, formats),
      person && person !== name ? `${labels.contact}: ${person}` : "",
      joined(" · ", labelled(labels.phone, buyer.phone), buyer.email),
    ].filter(Boolean),
  }
}

/** Where goods go when that is elsewhere than where the buyer is billed; else nothing. */
export function deliveryLines(
  shipping: AddressSnapshot | null,
  billing: AddressSnapshot | null,
  formats: DocumentFormats,
): string[] {
  const lines = placeLines(shipping, formats)
  return lines.join("\n") === placeLines(billing, formats).join("\n") || !shipping?.address_1
    ? []
    : [joined(", ", shipping.company, joined(" ", shipping.first_name, shipping.last_name)), ...lines].filter(
        Boolean,
      )
}
