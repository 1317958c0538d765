import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { setTaxInclusive, type BuiltRegion } from "./region"
import type { BuiltLogistics } from "./logistics"

export type BuiltProduct = {
  id: string
  variant_id: string
  inventory_item_id?: string
  title: string
  sku: string
  price: number
}

export type ProductOverrides = {
  title?: string
  sku?: string
  price?: number
  /** Pieces in the shop's warehouse; null: stock is not managed. */
  stock?: number | null
  category_ids?: string[]
  collection_id?: string
  tag?: string
  type?: string
  /** The price contains the tax: it is made for the shop's region, whose prices are then set to contain it. */
  tax_inclusive?: boolean
  status?: ProductStatus
  /** Of the variant. */
  metadata?: Record<string, unknown>
}

type Shop = Pick<BuiltRegion, "region_id" | "currency_code"> &
  Pick<BuiltLogistics, "sales_channel_id" | "stock_location_id" | "shipping_profile_id">

let made = 0

/** A product with one variant that the shop sells and ships. */
export async function buildProduct(
  container: MedusaContainer,
  shop: Shop,
  { price = 100, stock = 100, tax_inclusive, ...given }: ProductOverrides = {},
): Promise<BuiltProduct> {
  const number = ++made
  const sku = given.sku ?? `SKU-${number}`
  const title = given.title ?? `Produs ${number}`
  if (tax_inclusive) await setTaxInclusive(container, { attribute: "region_id", value: shop.region_id })
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title,
          status: given.status ?? ProductStatus.PUBLISHED,
          category_ids: given.category_ids,
          collection_id: given.collection_id,
          tag_ids: given.tag ? [await buildTag(container, given.tag)] : undefined,
          type_id: given.type ? await buildType(container, given.type) : undefined,
          shipping_profile_id: shop.shipping_profile_id,
          sales_channels: [{ id: shop.sales_channel_id }],
          options: [{ title: "Model", values: ["Standard"] }],
          variants: [
            {
              title: "Standard",
              sku,
              metadata: given.metadata,
              manage_inventory: stock !== null,
              options: { Model: "Standard" },
              prices: [
                {
                  amount: price,
                  currency_code: shop.currency_code,
                  ...(tax_inclusive ? { rules: { region_id: shop.region_id } } : {}),
                },
              ],
            },
          ],
        },
      ],
    },
  })
  const product = { id: result[0].id, variant_id: result[0].variants[0].id, title, sku, price }
  if (stock === null) return product
  return { ...product, inventory_item_id: await putInStock(container, shop, product.variant_id, stock) }
}

export async function buildTag(container: MedusaContainer, value: string): Promise<string> {
  const { result } = await createProductTagsWorkflow(container).run({ input: { product_tags: [{ value }] } })
  return result[0].id
}

export async function buildType(container: MedusaContainer, value: string): Promise<string> {
  const { result } = await createProductTypesWorkflow(container).run({
    input: { product_types: [{ value }] },
  })
  return result[0].id
}

async function putInStock(
  container: MedusaContainer,
  shop: Pick<Shop, "stock_location_id">,
  variant_id: string,
  stocked_quantity: number,
): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variant_id },
  })
  const inventory_item_id = data[0].inventory_items?.[0]?.inventory_item_id
  if (!inventory_item_id) throw new Error(`Variant ${variant_id} has no inventory item`)
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [{ inventory_item_id, location_id: shop.stock_location_id, stocked_quantity }],
    },
  })
  return inventory_item_id
}
