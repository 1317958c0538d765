import { useQuery } from "@tanstack/react-query"
import { sdk } from "../../shared/api/sdk"

/** So many groups are looked into for products: enough to know whether there are any. */
const MAX_GROUPS = 50
const ONE = { limit: 1, fields: "id" }
const SOME = { limit: MAX_GROUPS, fields: "id" }

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id)

async function productsIn(filter: object, ids: string[]): Promise<number> {
  return ids.length ? (await sdk.admin.product.list({ ...filter, ...ONE })).count : 0
}

async function countCatalog() {
  const [categories, collections, types, tags, lists] = await Promise.all([
    sdk.admin.productCategory.list(SOME),
    sdk.admin.productCollection.list(SOME),
    sdk.admin.productType.list(SOME),
    sdk.admin.productTag.list(SOME),
    sdk.admin.priceList.list(ONE),
  ])
  const [category_id, collection_id] = [idsOf(categories.product_categories), idsOf(collections.collections)]
  const [type_id, tag_id] = [idsOf(types.product_types), idsOf(tags.product_tags)]
  const products = await Promise.all([
    productsIn({ category_id }, category_id),
    productsIn({ collection_id }, collection_id),
    productsIn({ type_id }, type_id),
    productsIn({ tag_id }, tag_id),
  ])
  return {
    categories: categories.count,
    collections: collections.count,
    types: types.count,
    tags: tags.count,
    priceLists: lists.count,
    hasProducts: products.some((count) => count > 0),
  }
}

export type CatalogCounts = Awaited<ReturnType<typeof countCatalog>>

/** What the shop has of what a discount rule needs: groups, products in them, price lists. */
export const useCatalogCounts = () =>
  useQuery({ queryKey: ["crm-catalog-counts"], queryFn: countCatalog, retry: false })
