import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PriceListType, ProductStatus } from "@medusajs/framework/utils"
import {
  buildCategory,
  buildCollection,
  buildPriceList,
  buildTag,
  buildType,
  type Shop,
} from "../../integration-tests/helpers"
import { OFFER_MODULE, type OfferModuleService } from "../../src/modules/offer"

const PRODUCTS = 500
const RULES = 1000
const GROUPS = 20

/** What rules name products by. */
export type Groups = Record<"category" | "collection" | "tag" | "type", string[]>

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))
const inTurn = async <T>(count: number, make: (index: number) => Promise<T>) => {
  const made: T[] = []
  for (let index = 0; index < count; index++) made.push(await make(index))
  return made
}

/** Twenty of each: categories two deep, collections, tags, types. */
export async function buildGroups(container: MedusaContainer): Promise<Groups> {
  const roots = await inTurn(GROUPS / 4, (n) => buildCategory(container, { name: `Raion ${n}` }))
  const categories = await inTurn(GROUPS, (n) =>
    buildCategory(container, { name: `Grupă ${n}`, parent_id: roots[n % roots.length] }),
  )
  return {
    category: [...roots, ...categories],
    collection: await inTurn(GROUPS, (n) => buildCollection(container, { title: `Colecția ${n}` })),
    tag: await inTurn(GROUPS, (n) => buildTag(container, `eticheta-${n}`)),
    type: await inTurn(GROUPS, (n) => buildType(container, `tip-${n}`)),
  }
}

/** Products that are in one of each group, with a price, and a fifth of them with prices by quantity. */
export async function buildProducts(
  container: MedusaContainer,
  shop: Shop,
  groups: Groups,
): Promise<{ variant_id: string; product_id: string }[]> {
  const of = (ids: string[], n: number) => ids[n % ids.length]
  const price = (amount: number, tier = {}) => ({ amount, currency_code: shop.currency_code, ...tier })
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: times(PRODUCTS, (n) => ({
        title: `Produs ${n}`,
        status: ProductStatus.PUBLISHED,
        category_ids: [of(groups.category.slice(GROUPS / 4), n)],
        collection_id: of(groups.collection, n * 3),
        tag_ids: [of(groups.tag, n * 7)],
        type_id: of(groups.type, n * 11),
        shipping_profile_id: shop.shipping_profile_id,
        sales_channels: [{ id: shop.sales_channel_id }],
        options: [{ title: "Model", values: ["Standard"] }],
        variants: [
          {
            title: "Standard",
            sku: `BENCH-${n}`,
            manage_inventory: false,
            options: { Model: "Standard" },
            prices:
              n % 5
                ? [price(10 + n)]
                : [price(10 + n, { max_quantity: 19 }), price(9 + n, { min_quantity: 20 })],
          },
        ],
      })),
    },
  })
  return result.map((product) => ({ variant_id: product.variants[0].id, product_id: product.id }))
}

/** A sale for everyone, a group's contract with steps, a clearance of some. */
export async function buildPriceLists(
  container: MedusaContainer,
  shop: Shop,
  variants: string[],
): Promise<void> {
  const prices = (part: string[], off: number, tier = {}) =>
    part.map((variant_id, n) => ({ variant_id, amount: 8 + n - off, ...tier }))
  await buildPriceList(container, shop, { title: "Reduceri", prices: prices(variants, 0) })
  await buildPriceList(container, shop, {
    title: "Contract",
    type: PriceListType.OVERRIDE,
    group_id: shop.customer_group_id,
    prices: [
      ...prices(variants.slice(0, 200), 1, { max_quantity: 9 }),
      ...prices(variants.slice(0, 200), 2, { min_quantity: 10 }),
    ],
  })
  await buildPriceList(container, shop, {
    title: "Lichidare",
    ends_at: "2100-01-01T00:00:00.000Z",
    prices: prices(variants.slice(100, 300), 3),
  })
}

/** A thousand rules of all kinds: some for one customer group or quantity, some that are over. */
export async function buildRules(
  container: MedusaContainer,
  shop: Shop,
  groups: Groups,
  products: string[],
): Promise<void> {
  const targets = { ...groups, product: products }
  const kinds = Object.keys(targets) as (keyof typeof targets)[]
  await container.resolve<OfferModuleService>(OFFER_MODULE).createDiscountRules(
    times(RULES, (n) => {
      const target = n % 50 ? kinds[n % kinds.length] : ("all" as const)
      return {
        name: `Regula ${n}`,
        target,
        target_ids: target === "all" ? [] : [targets[target][n % targets[target].length]],
        customer_group_ids: n % 3 ? [] : [n % 2 ? shop.customer_group_id : "cusgroup_other"],
        min_quantity: n % 7 ? 0 : 10,
        ends_at: n % 11 ? null : new Date("2020-01-01"),
        value: n % 40,
        priority: n % 5,
      }
    }),
  )
}
