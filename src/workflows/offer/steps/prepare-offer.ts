import type { MedusaContainer } from "@medusajs/framework/types"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  type AddressSnapshot,
  type BuyerSnapshot,
  OFFER_MODULE,
  type OfferModuleService,
} from "../../../modules/offer"
import { placeInMarket, readMarket } from "../../market/place-in-market"
import { type DocumentLocale, documentLocaleOf } from "../../../utils/document-locale"
import { readRow } from "../../../utils/read-rows"
import { daysLater } from "../../../utils/days"

/** What an offer is made from; the opportunity's word counts unless the caller says otherwise. */
export type PrepareOfferInput = {
  customer_id: string | null
  currency_code?: string | null
  /** The opportunity's, and whether somebody set an amount in it. */
  spoken_currency_code?: string | null
  keeps_currency?: boolean
  region_id?: string | null
  valid_until?: string | null
  /** The customer's unless given. */
  locale?: DocumentLocale | null
}

/** The head of a new offer. */
export type PreparedOffer = {
  customer_id: string
  currency_code: string
  locale: DocumentLocale
  region_id: string
  sales_channel_id: string | null
  valid_until: Date
  buyer: BuyerSnapshot
  buyer_name: string
  shipping_address: AddressSnapshot | null
  billing_address: AddressSnapshot | null
}

type CustomerRow = {
  id: string
  email: string | null
  phone: string | null
  first_name: string | null
  last_name: string | null
  company_name: string | null
  metadata: Record<string, unknown> | null
  addresses?: (AddressSnapshot & { is_default_shipping?: boolean; is_default_billing?: boolean })[]
}
const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
] as const

function snapshotOf(address: AddressSnapshot): AddressSnapshot {
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, address[field] ?? null]))
}

function nameOf(customer: CustomerRow): string {
  const person = [customer.first_name, customer.last_name].filter(Boolean).join(" ")
  return customer.company_name || person || customer.email || customer.id
}

async function readCustomer(container: MedusaContainer, id: string): Promise<CustomerRow> {
  const customer = await readRow<CustomerRow>(container, {
    entity: "customer",
    fields: ["*", "addresses.*"],
    filters: { id },
  })
  if (!customer) {
    throw crmError("customer_missing", { field: "customer_id", id })
  }
  return customer
}

/** The customer's addresses that an offer takes over. */
function addressesOf({ addresses = [] }: CustomerRow) {
  const shipping = addresses.find((address) => address.is_default_shipping) ?? addresses[0]
  return { shipping, billing: addresses.find((address) => address.is_default_billing) ?? shipping }
}

/**
 * The head of an offer to a customer: buyer, addresses, region, currency, validity.
 * @throws invalid_data naming the field
 */
export async function prepareOffer(
  container: MedusaContainer,
  input: PrepareOfferInput,
): Promise<PreparedOffer> {
  if (!input.customer_id) {
    throw crmError("offer_needs_customer", { field: "customer_id" })
  }
  const [customer, market] = await Promise.all([
    readCustomer(container, input.customer_id),
    readMarket(container),
  ])
  const { shipping, billing } = addressesOf(customer)
  const { region, currency_code } = placeInMarket(market, input, shipping?.country_code)
  // Without an address Medusa would compute no tax: a region of one country says at least where the goods go.
  const only = region.countries?.length === 1 ? region.countries[0].iso_2 : null
  const fallback = only ? { country_code: only, company: customer.company_name } : null
  const { offer_validity_days: days, default_country } =
    container.resolve<OfferModuleService>(OFFER_MODULE).options
  const country = billing?.country_code ?? shipping?.country_code ?? default_country
  const name = nameOf(customer)
  return {
    customer_id: customer.id,
    currency_code,
    locale: input.locale ?? documentLocaleOf(country),
    region_id: region.id,
    sales_channel_id: market.store.default_sales_channel_id,
    valid_until: input.valid_until ? new Date(input.valid_until) : daysLater(new Date(), days),
    buyer: {
      name,
      email: customer.email,
      phone: customer.phone,
      business_details: (customer.metadata?.business_details as Record<string, unknown> | undefined) ?? null,
    },
    buyer_name: name,
    shipping_address: shipping ? snapshotOf(shipping) : fallback && snapshotOf(fallback),
    billing_address: billing ? snapshotOf(billing) : fallback && snapshotOf(fallback),
  }
}

/** Draws up the head of a new offer. @throws invalid_data naming the field */
export const prepareOfferStep = createStep(
  "crm-prepare-offer",
  async (input: PrepareOfferInput, { container }) => new StepResponse(await prepareOffer(container, input)),
)
