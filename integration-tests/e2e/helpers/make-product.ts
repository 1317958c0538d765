import type { Page } from "playwright-core"
import type { Shop } from "../../helpers"

type NewProduct = {
  title: string
  sku: string
  price: number
  /** Pieces in the warehouse; without it the stock is not counted. */
  stock?: number
  category_id?: string
}

/** Sends a request with the log-in of the page; a refusal is an error. */
export async function request(page: Page, method: "GET" | "POST" | "DELETE", path: string, data?: object) {
  const answer = await page.request.fetch(`/admin/${path}`, { method, data })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

/** A product of a test's own, so that no other test buys it; as the shop's own pages make it. */
export async function makeProduct(
  page: Page,
  shop: Shop,
  { title, sku, price, stock, category_id }: NewProduct,
) {
  const { product } = await request(page, "POST", "products?fields=*variants.inventory_items", {
    title,
    status: "published",
    categories: category_id ? [{ id: category_id }] : [],
    sales_channels: [{ id: shop.sales_channel_id }],
    shipping_profile_id: shop.shipping_profile_id,
    options: [{ title: "Model", values: ["Standard"] }],
    variants: [
      {
        title: "Standard",
        sku,
        manage_inventory: stock !== undefined,
        options: { Model: "Standard" },
        prices: [{ amount: price, currency_code: shop.currency_code }],
      },
    ],
  })
  const [variant] = product.variants
  if (stock !== undefined) {
    const item = variant.inventory_items[0].inventory_item_id
    await request(page, "POST", `inventory-items/${item}/location-levels`, {
      location_id: shop.stock_location_id,
      stocked_quantity: stock,
    })
  }
  return { id: product.id as string, variant_id: variant.id as string }
}
