import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { buildCatalog, type BuiltCatalog } from "./catalog"
import { buildCustomer, buildCustomerGroup, buildPriceList, type BuiltCustomer } from "./customer"
import { buildLogistics, type BuiltLogistics } from "./logistics"
import { buildProduct, type BuiltProduct } from "./product"
import { buildRegion, type BuiltRegion } from "./region"

export type Shop = BuiltRegion &
  BuiltLogistics &
  BuiltCatalog & {
    customer_group_id: string
    price_list_id: string
    /** `desk`: 100 lei, 80 for the group · `chair`: 33,33 lei · `lamp`: 250 lei, one piece left. */
    products: { desk: BuiltProduct; chair: BuiltProduct; lamp: BuiltProduct }
    /** `partner` is in the group with the price list, `walk_in` in none. */
    customers: { partner: BuiltCustomer; walk_in: BuiltCustomer }
  }

/** A small real shop: Romania with 21 % tax on top of its prices, goods in stock, customers, a way to ship. */
export async function buildShop(container: MedusaContainer): Promise<Shop> {
  const region = await buildRegion(container)
  const logistics = await buildLogistics(container, region)
  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: {
        supported_currencies: [{ currency_code: region.currency_code, is_default: true }],
        default_region_id: region.region_id,
        default_sales_channel_id: logistics.sales_channel_id,
        default_location_id: logistics.stock_location_id,
      },
    },
  })
  const catalog = await buildCatalog(container)
  const products = await buildProducts(container, { ...region, ...logistics, ...catalog })
  const customer_group_id = await buildCustomerGroup(container, { name: "Parteneri" })
  const price_list_id = await buildPriceList(container, region, {
    group_id: customer_group_id,
    prices: [{ variant_id: products.desk.variant_id, amount: 80 }],
  })
  const partner = await buildCustomer(container, {
    email: "comenzi@partener.test",
    company_name: "Partener SRL",
    group_ids: [customer_group_id],
  })
  const walk_in = await buildCustomer(container, { email: "ion@trecator.test", first_name: "Ion" })
  return {
    ...region,
    ...logistics,
    ...catalog,
    products,
    customer_group_id,
    price_list_id,
    customers: { partner, walk_in },
  }
}

async function buildProducts(
  container: MedusaContainer,
  shop: BuiltRegion & BuiltLogistics & BuiltCatalog,
): Promise<Shop["products"]> {
  const { categories, collection_id } = shop
  return {
    desk: await buildProduct(container, shop, {
      title: "Birou reglabil",
      sku: "DESK",
      price: 100,
      category_ids: [categories.desks],
      collection_id,
    }),
    chair: await buildProduct(container, shop, {
      title: "Scaun ergonomic",
      sku: "CHAIR",
      price: 33.33,
      category_ids: [categories.chairs],
      collection_id,
    }),
    lamp: await buildProduct(container, shop, {
      title: "Lampă de birou",
      sku: "LAMP",
      price: 250,
      stock: 1,
      category_ids: [categories.lighting],
    }),
  }
}
