import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type RegionRow = { id: string; currency_code: string; countries?: { iso_2: string }[] }
type StoreRow = {
  default_region_id: string | null
  default_sales_channel_id: string | null
  supported_currencies?: { currency_code: string; is_default: boolean }[]
}
type Asked = { region_id?: string | null; currency_code?: string | null }

/** Where the store sells, and in which currencies. */
export type Market = { regions: RegionRow[]; store: StoreRow }

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** The store's regions, currencies and defaults. */
export async function readMarket(container: MedusaContainer): Promise<Market> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: regions }, { data: stores }] = await Promise.all([
    query.graph({ entity: "region", fields: ["id", "currency_code", "countries.iso_2"] }),
    query.graph({
      entity: "store",
      fields: ["default_region_id", "default_sales_channel_id", "supported_currencies.*"],
    }),
  ])
  return { regions: regions as unknown as RegionRow[], store: stores[0] as unknown as StoreRow }
}

/** The customer's country decides the region (and so the tax); then the currency; then the store's default. */
function regionFor(regions: RegionRow[], store: StoreRow, asked: Asked, country?: string | null): RegionRow {
  if (asked.region_id) {
    const region = regions.find(({ id }) => id === asked.region_id)
    if (!region) {
      throw invalid(`region_id: region ${asked.region_id} does not exist`)
    }
    return region
  }
  const region =
    regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === country)) ??
    regions.find(({ currency_code }) => currency_code === asked.currency_code) ??
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

/**
 * The region and currency of a sale to somebody in this country: those asked for, else what fits.
 * @throws invalid_data naming the field
 */
export function placeInMarket({ regions, store }: Market, asked: Asked, country?: string | null) {
  const region = regionFor(regions, store, asked, country)
  return { region, currency_code: currencyFor(store, region, asked.currency_code) }
}
