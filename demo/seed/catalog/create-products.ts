/** Products with variants, prices, costs, stock and the reduced VAT rate for books. */
import type { MedusaContainer, ProductDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createTaxRatesWorkflow,
} from "@medusajs/medusa/core-flows"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import { inBatches, progress } from "../progress"
import { inEuro, type Shop } from "../shop"
import { ARTICLES, ITEMS, skuOf } from "./articles"
import { REDUCED_RATE_TYPE, TYPES } from "./categories"
import { createGroups, type Groups } from "./create-categories"
import type { Item } from "./types"

/** Before anything that the shop ever sold. */
const COSTS_SINCE = "2020-01-01"

export async function seedCatalog(container: MedusaContainer, shop: Shop): Promise<void> {
  const groups = await createGroups(container, [...new Set(ITEMS.flatMap(({ tags }) => tags ?? []))])
  await createReducedRate(container, shop.taxRegionId, idOf(groups.types, REDUCED_RATE_TYPE))

  let done = 0
  for (const batch of inBatches(ITEMS, 20)) {
    const { result } = await createProductsWorkflow(container).run({
      input: { products: batch.map((item) => toProduct(item, groups, shop)) },
    })
    await container.resolve<OfferModuleService>(OFFER_MODULE).addMissingCosts(costsOf(batch, result))
    progress(`products ${(done += batch.length)}/${ITEMS.length}`)
  }
  await stock(container, shop.locationId)
}

function toProduct(item: Item, groups: Groups, shop: Shop) {
  const branch = idOf(groups.branches, item.category)
  return {
    title: item.title,
    handle: item.code.toLowerCase(),
    description: `${item.title}. Livrare din stoc din depozitul Suceava, cu factură și declarație de conformitate.`,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: shop.shippingProfileId,
    sales_channels: [{ id: shop.salesChannelId }],
    category_ids: [idOf(groups.categories, item.category)],
    type_id: idOf(groups.types, TYPES[branch]),
    collection_id: item.collection && idOf(groups.collections, item.collection),
    tag_ids: (item.tags ?? []).map((tag) => idOf(groups.tags, tag)),
    options: [{ title: item.option, values: item.variants.map(([value]) => value) }],
    variants: item.variants.map(([value, lei, grams], index) => ({
      title: value,
      sku: skuOf(item, index),
      weight: grams,
      manage_inventory: true,
      options: { [item.option]: value },
      prices: [
        { currency_code: "ron", amount: lei },
        { currency_code: "eur", amount: inEuro(lei) },
      ],
    })),
  }
}

/** What the shop pays for its goods: two thirds to four fifths of its own price, the same share for a whole item. */
function costsOf(items: readonly Item[], products: ProductDTO[]) {
  const idOfSku = new Map(products.flatMap(({ variants }) => variants.map(({ id, sku }) => [sku, id])))
  return items.flatMap((item, row) =>
    item.variants.flatMap(([, lei], index) => {
      const cost = Math.round(lei * (66 + ((row * 5) % 15))) / 100
      const variant_id = idOf(idOfSku as Map<string, string>, skuOf(item, index))
      const from = { variant_id, valid_from: COSTS_SINCE }
      return [
        { ...from, currency_code: "ron", amount: cost },
        { ...from, currency_code: "eur", amount: inEuro(cost) },
      ]
    }),
  )
}

async function createReducedRate(container: MedusaContainer, taxRegionId: string, typeId: string) {
  await createTaxRatesWorkflow(container).run({
    input: [
      {
        tax_region_id: taxRegionId,
        name: "TVA 11 %",
        code: "TVA11",
        rate: 11,
        rules: [{ reference: "product_type", reference_id: typeId }],
      },
    ],
  })
}

async function stock(container: MedusaContainer, locationId: string) {
  const pieces = new Map(ARTICLES.map(({ sku, stock }) => [sku, stock]))
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_item",
    fields: ["id", "sku"],
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: data.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: locationId,
        stocked_quantity: pieces.get(sku ?? "") ?? 0,
      })),
    },
  })
  progress(`stock of ${data.length} articles`)
}

function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The catalogue names "${key}", which does not exist`,
    )
  }
  return id
}
