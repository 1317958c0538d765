import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../../utils/read-rows"
import { crmError } from "../../errors/crm-error"

type RegionRow = { id: string; currency_code: string; countries?: { iso_2: string }[] }
type StoreRow = {
  default_region_id: string | null
  default_sales_channel_id: string | null
  supported_currencies?: { currency_code: string; is_default: boolean }[]
}
type Asked = {
  region_id?: string | null
  currency_code?: string | null
  /** A currency that was spoken of: it helps to choose the region, and is kept where `keeps_currency` says so. */
  spoken_currency_code?: string | null
  /** Whether an amount was agreed in the spoken currency, so that it counts wherever a region sells in it. */
  keeps_currency?: boolean
}

/** Where the store sells, and in which currencies. */
export type Market = { regions: RegionRow[]; store: StoreRow }

/** The store's regions, currencies and defaults. */
export async function readMarket(container: MedusaContainer): Promise<Market> {
  const [regions, [store]] = await Promise.all([
    readRows<RegionRow>(container, { entity: "region", fields: ["id", "currency_code", "countries.iso_2"] }),
    readRows<StoreRow>(container, {
      entity: "store",
      fields: ["default_region_id", "default_sales_channel_id", "supported_currencies.*"],
    }),
  ])
  return { regions, store }
}

/** The currencies a store sells in, its default first: its own, and those of its regions, as Medusa itself sells in both. */
function soldCurrencies({ regions, store }: Market): string[] {
  const own = [...(store?.supported_currencies ?? [])].sort(
    (a, b) => Number(b.is_default) - Number(a.is_default),
  )
  return [...new Set([...own, ...regions].map(({ currency_code }) => currency_code))]
}

/** The store's default currency; where no region sells in that, the currency of its default region, or of its first. */
function usualCurrency(market: Market): string | undefined {
  const { regions, store } = market
  const [own] = soldCurrencies(market)
  if (!regions.length || regions.some(({ currency_code }) => currency_code === own)) {
    return own
  }
  return (regions.find(({ id }) => id === store?.default_region_id) ?? regions[0]).currency_code
}

/** A currency the store sells in; without a wish, its usual one. @throws invalid_data */
export function currencyInMarket(market: Market, asked?: string | null): string {
  const known = soldCurrencies(market)
  const currency = asked?.toLowerCase() ?? usualCurrency(market)
  if (!currency || !known.includes(currency)) {
    throw crmError("currency_not_sold", {
      field: "currency_code",
      currency: currency ?? "",
      known: known.join(", ") || "none",
    })
  }
  return currency
}

/** The customer's country decides the region (and so the tax); then the currency; then the store's default, or its only one. */
function regionFor({ regions, store }: Market, asked: Asked, country?: string | null): RegionRow {
  if (asked.region_id) {
    const region = regions.find(({ id }) => id === asked.region_id)
    if (!region) {
      throw crmError("region_missing", { field: "region_id", id: asked.region_id })
    }
    return region
  }
  const currency = asked.currency_code ?? asked.spoken_currency_code
  const region =
    regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === country)) ??
    regions.find(({ currency_code }) => currency_code === currency) ??
    regions.find(({ id }) => id === store.default_region_id) ??
    (regions.length === 1 ? regions[0] : undefined)
  if (!region) {
    throw crmError("region_none_fits", { field: "region_id" })
  }
  return region
}

function currencyFor(market: Market, region: RegionRow, asked: Asked): string {
  const { currency_code, spoken_currency_code: spoken, keeps_currency } = asked
  const isSold = market.regions.some((each) => each.currency_code === spoken)
  return currencyInMarket(market, currency_code ?? (keeps_currency && isSold ? spoken : region.currency_code))
}

/**
 * The region and currency of a sale to somebody in this country: those asked for, else what fits.
 * @throws invalid_data naming the field
 */
export function placeInMarket(market: Market, asked: Asked, country?: string | null) {
  const region = regionFor(market, asked, country)
  return { region, currency_code: currencyFor(market, region, asked) }
}
