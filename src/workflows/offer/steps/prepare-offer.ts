import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type { AddressSnapshot, BuyerSnapshot } from "../../../modules/offer/models/offer"
import type OfferModuleService from "../../../modules/offer/service"

/** What an offer is made from; the opportunity's word counts unless the caller says otherwise. */
export type PrepareOfferInput = {
  customer_id: string | null
  currency_code?: string | null
  region_id?: string | null
  valid_until?: string | null
}

/** The head of a new offer. */
export type PreparedOffer = {
  customer_id: string
  currency_code: string
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
type RegionRow = { id: string; currency_code: string; countries?: { iso_2: string }[] }
type StoreRow = {
  default_region_id: string | null
  default_sales_channel_id: string | null
  supported_currencies?: { currency_code: string; is_default: boolean }[]
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

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

function snapshotOf(address: AddressSnapshot): AddressSnapshot {
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, address[field] ?? null]))
}

function nameOf(customer: CustomerRow): string {
  const person = [customer.first_name, customer.last_name].filter(Boolean).join(" ")
  return customer.company_name || person || customer.email || customer.id
}

/** The customer's country decides the region (and so the tax); then the currency; then the store's default. */
function regionFor(
  regions: RegionRow[],
  store: StoreRow,
  input: PrepareOfferInput,
  country?: string | null,
): RegionRow {
  if (input.region_id) {
    const region = regions.find(({ id }) => id === input.region_id)
    if (!region) {
      throw invalid(`region_id: region ${input.region_id} does not exist`)
    }
    return region
  }
  const region =
    regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === country)) ??
    regions.find(({ currency_code }) => currency_code === input.currency_code) ??
    regions.find(({ id }) => id === store.default_region_id)
  if (!region) {
    throw invalid(
      "region_id: this store has no region that fits the customer. Add one in the settings, or choose one.",
    )
  }
  return region
}

function currencyFor(store: StoreRow, region: RegionRow, asked: string | null | undefined): string {
  const currency = (asked ?? region.currency_code).toLowerCase()
  const known = (store.supported_currencies ?? []).map(({ currency_code }) => currency_code)
  if (known.length && !known.includes(currency)) {
    throw invalid(
      `currency_code: this store does not sell in ${currency.toUpperCase()} but in ${known.join(", ").toUpperCase()}`,
    )
  }
  return currency
}

async function readHost(container: MedusaContainer, customer_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: customers }, { data: regions }, { data: stores }] = await Promise.all([
    query.graph({ entity: "customer", fields: ["*", "addresses.*"], filters: { id: customer_id } }),
    query.graph({ entity: "region", fields: ["id", "currency_code", "countries.iso_2"] }),
    query.graph({
      entity: "store",
      fields: ["default_region_id", "default_sales_channel_id", "supported_currencies.*"],
    }),
  ])
  const customer = customers[0] as unknown as CustomerRow | undefined
  if (!customer) {
    throw invalid(`customer_id: customer ${customer_id} does not exist`)
  }
  return { customer, regions: regions as unknown as RegionRow[], store: stores[0] as unknown as StoreRow }
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
    throw invalid(
      "customer_id: choose a customer for this opportunity first, then transform it into an offer",
    )
  }
  const { customer, regions, store } = await readHost(container, input.customer_id)
  const addresses = customer.addresses ?? []
  const shipping = addresses.find((address) => address.is_default_shipping) ?? addresses[0]
  const billing = addresses.find((address) => address.is_default_billing) ?? shipping
  const region = regionFor(regions, store, input, shipping?.country_code)
  // Without an address Medusa would compute no tax: a region of one country says at least where the goods go.
  const only = region.countries?.length === 1 ? region.countries[0].iso_2 : null
  const fallback = only ? { country_code: only, company: customer.company_name } : null
  const days = container.resolve<OfferModuleService>(OFFER_MODULE).options.offer_validity_days
  const name = nameOf(customer)
  return {
    customer_id: customer.id,
    currency_code: currencyFor(store, region, input.currency_code),
    region_id: region.id,
    sales_channel_id: store.default_sales_channel_id,
    valid_until: input.valid_until ? new Date(input.valid_until) : new Date(Date.now() + days * 86_400_000),
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
