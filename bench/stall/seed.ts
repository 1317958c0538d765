import { writeFileSync } from "node:fs"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { buildShop, createDashboardUser } from "../../integration-tests/helpers"

const VARIANTS = 20

/** Run with `medusa exec`: a shop with as many variants in stock as the largest offer has lines, and a rep. */
export default async function seed({ container, args: [file, lines] }: ExecArgs): Promise<void> {
  const shop = await buildShop(container)
  const { headers } = await createDashboardUser(container, { email: "rep@stall.test" })
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: Array.from({ length: Math.ceil(Number(lines) / VARIANTS) }, (_, product) => ({
        title: `Produs ${product}`,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id: shop.shipping_profile_id,
        sales_channels: [{ id: shop.sales_channel_id }],
        options: [{ title: "Model", values: Array.from({ length: VARIANTS }, (_, n) => `M${n}`) }],
        variants: Array.from({ length: VARIANTS }, (_, n) => ({
          title: `M${n}`,
          sku: `STALL-${product}-${n}`,
          manage_inventory: true,
          options: { Model: `M${n}` },
          prices: [{ amount: 10 + n, currency_code: shop.currency_code }],
        })),
      })),
    },
  })
  const skus = result.flatMap(({ variants }) => variants.map(({ sku }) => sku as string))
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: skus }, { select: ["id"], take: skus.length })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({
        inventory_item_id: id,
        location_id: shop.stock_location_id,
        stocked_quantity: 1_000_000,
      })),
    },
  })
  const variants = result.flatMap((product) => product.variants.map(({ id }) => id))
  writeFileSync(file, JSON.stringify({ shop, headers, variants }))
}
