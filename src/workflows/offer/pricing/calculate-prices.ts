import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { coverQuantities, type ListPrice, type QuantityTier } from "../../../modules/offer"

/** What a price is asked for: so many units of a price set. */
export type PriceRequest = { key: string; price_set_id: string; quantity: number }

/** What Medusa's price calculation is told, beside the quantity. */
export type PriceContext = Record<string, unknown> & { currency_code: string }

type Tiers = Map<string, QuantityTier[]>

const bound = (value: unknown) => (value === null || value === undefined ? null : Number(value))

/** The quantities at which prices of these price sets begin and end to count, in every price list; one query. */
async function loadTiers(container: MedusaContainer, ids: string[], currency_code: string): Promise<Tiers> {
  const prices = await container.resolve(Modules.PRICING).listPrices(
    {
      price_set_id: ids,
      currency_code,
      $or: [{ min_quantity: { $ne: null } }, { max_quantity: { $ne: null } }],
    } as { price_set_id: string[] },
    { select: ["id", "price_set_id", "min_quantity", "max_quantity"], take: null },
  )
  const tiers: Tiers = new Map()
  for (const price of prices) {
    const tier = { min_quantity: bound(price.min_quantity), max_quantity: bound(price.max_quantity) }
    const id = price.price_set_id as string
    tiers.set(id, [...(tiers.get(id) ?? []), tier])
  }
  return tiers
}

/** The titles of price lists, by id. */
async function loadTitles(container: MedusaContainer, ids: string[]): Promise<Record<string, string>> {
  const lists = ids.length
    ? await container
        .resolve(Modules.PRICING)
        .listPriceLists({ id: ids }, { select: ["id", "title"], take: null })
    : []
  return Object.fromEntries(lists.map(({ id, title }) => [id, title ?? ""]))
}

/** Medusa's answers at the few quantities that cover all requests: usually one, two or three calculations. */
async function calculate(container: MedusaContainer, requests: PriceRequest[], context: PriceContext) {
  const pricing = container.resolve(Modules.PRICING)
  const ids = [...new Set(requests.map(({ price_set_id }) => price_set_id))]
  const tiers = await loadTiers(container, ids, context.currency_code)
  const asked = coverQuantities(
    requests.map(({ price_set_id, quantity }) => ({ quantity, tiers: tiers.get(price_set_id) ?? [] })),
  )
  const answers = await Promise.all(
    [...new Set(asked)].map(async (quantity) => {
      const sets = new Set(
        requests.flatMap((each, index) => (asked[index] === quantity ? each.price_set_id : [])),
      )
      const prices = await pricing.calculatePrices(
        { id: [...sets] },
        { context: { ...context, quantity } as Record<string, string | number> },
      )
      return prices.map((price) => [`${quantity} ${price.id}`, price] as const)
    }),
  )
  const byAnswer = new Map(answers.flat())
  return requests.map(({ key, price_set_id }, index) => ({
    key,
    price: byAnswer.get(`${asked[index]} ${price_set_id}`),
  }))
}

/**
 * What Medusa would sell each request for, by its key; none for what has no price in this context. The number of
 * queries depends on the price lists' quantity tiers, not on how many requests there are.
 */
export async function calculatePrices(
  container: MedusaContainer,
  requests: PriceRequest[],
  context: PriceContext,
): Promise<Record<string, ListPrice>> {
  if (!requests.length) {
    return {}
  }
  const calculated = (await calculate(container, requests, context)).flatMap(({ key, price }) =>
    price && price.calculated_amount !== null && price.calculated_amount !== undefined
      ? [{ key, price }]
      : [],
  )
  const lists = calculated.flatMap(({ price }) => price.calculated_price?.price_list_id ?? [])
  const titles = await loadTitles(container, [...new Set(lists)])
  return Object.fromEntries(
    calculated.map(({ key, price }) => {
      const list_price = Number(price.calculated_amount)
      const original = price.original_amount === null ? null : Number(price.original_amount)
      const isSameSide = price.is_original_price_tax_inclusive === price.is_calculated_price_tax_inclusive
      const price_list_id = price.calculated_price?.price_list_id ?? null
      return [
        key,
        {
          list_price,
          is_tax_inclusive: Boolean(price.is_calculated_price_tax_inclusive),
          original_price: isSameSide && original !== list_price ? original : null,
          price_list_id,
          price_list_title: price_list_id ? (titles[price_list_id] ?? null) : null,
        },
      ]
    }),
  )
}
