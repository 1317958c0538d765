/** Companies with their business details, and some private persons. */
import type { CreateCustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { BANKS, makeCui, makeIban, makeTradeRegisterNumber } from "./business-numbers"
import { COMPANIES, FIRST_NAMES, LAST_NAMES } from "./names"
import { PLACES, STREETS } from "./places"
import { inBatches, progress } from "./progress"
import { Random } from "./random"

const INDIVIDUALS = 18

export async function seedCustomers(
  container: MedusaContainer,
): Promise<{ companyIds: string[]; personIds: string[] }> {
  const random = new Random(2026)
  const companies = COMPANIES.map((name) => makeCompany(random, name))
  const people = Array.from({ length: INDIVIDUALS }, (_, index) => makePerson(random, index))

  const ids: string[] = []
  const all = [...companies, ...people]
  for (const batch of inBatches(all, 40)) {
    const { result } = await createCustomersWorkflow(container).run({ input: { customersData: batch } })
    ids.push(...result.map(({ id }) => id))
    progress(`customers ${ids.length}/${all.length}`)
  }
  return { companyIds: ids.slice(0, companies.length), personIds: ids.slice(companies.length) }
}

/** "Hotel Călimani" → "hotel-calimani", for e-mail addresses. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}

export function makePhone(random: Random): string {
  return `+407${random.int(2, 6)}${random.digits(7)}`
}

function makeCompany(random: Random, name: string): CreateCustomerDTO {
  const place = random.pick(PLACES)
  const bank = random.pick(BANKS)
  const contact = { first_name: random.pick(FIRST_NAMES), last_name: random.pick(LAST_NAMES) }
  const company_name = `${name} SRL`
  return {
    ...contact,
    company_name,
    email: `achizitii@${slug(name)}.example`,
    phone: `+40${place.area}${random.digits(9 - place.area.length)}`,
    addresses: makeAddresses(random, place, { ...contact, company: company_name }),
    metadata: {
      business_details: {
        cui: random.chance(0.85) ? `RO${makeCui(random)}` : makeCui(random),
        reg_com: makeTradeRegisterNumber(random, place.countyNumber),
        iban: makeIban(random, bank.code),
        bank: bank.name,
      },
    },
  }
}

function makePerson(random: Random, index: number): CreateCustomerDTO {
  const contact = { first_name: random.pick(FIRST_NAMES), last_name: LAST_NAMES[index % LAST_NAMES.length] }
  return {
    ...contact,
    email: `${slug(contact.first_name)}.${slug(contact.last_name)}${index + 1}@mail.example`,
    phone: makePhone(random),
    addresses: makeAddresses(random, random.pick(PLACES), contact),
  }
}

function makeAddresses(random: Random, place: (typeof PLACES)[number], who: object) {
  const address = (name: string) => ({
    ...who,
    address_name: name,
    address_1: `${random.pick(STREETS)} nr. ${random.int(1, 180)}`,
    city: place.city,
    province: place.county,
    postal_code: place.postalCode,
    country_code: "ro",
    phone: makePhone(random),
  })
  const main = { ...address("Sediu"), is_default_billing: true }
  // Every third one takes deliveries elsewhere, as companies with a building site do.
  if (!random.chance(0.33)) return [{ ...main, is_default_shipping: true }]
  return [main, { ...address("Punct de lucru"), is_default_shipping: true }]
}
