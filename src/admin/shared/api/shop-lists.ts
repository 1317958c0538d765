import type { HttpDiscountRule } from "../../../types/http"
import { customerName } from "../format/names"
import { sdk } from "./sdk"

/** What a discount rule may point at in the shop. */
export type OptionSource = Exclude<HttpDiscountRule["target"], "all"> | "customer_group" | "customer"

export type ListParams = { id?: string | string[]; q?: string; limit?: number; offset?: number }
type Envelope = { count: number; offset: number; limit: number }
export type Found = Envelope & { options: { value: string; label: string }[] }

const found = <Thing extends { id: string }>(
  { count, offset, limit }: Envelope,
  things: Thing[],
  label: (thing: Thing) => string | null | undefined,
): Found => ({
  count,
  offset,
  limit,
  options: things.map((thing) => ({ value: thing.id, label: label(thing) ?? thing.id })),
})

type Category = { name: string; parent_category?: Category | null }

/** A category with those above it: two may have the same name. */
const pathOf = ({ name, parent_category: parent }: Category): string =>
  parent ? `${pathOf(parent)} / ${name}` : name

const LISTS: Record<OptionSource, (params: ListParams) => Promise<Found>> = {
  category: async (params) => {
    const fields = "id,name,parent_category_id,*parent_category"
    const page = await sdk.admin.productCategory.list({
      ...params,
      fields,
      include_ancestors_tree: true,
    })
    return found(page, page.product_categories, pathOf)
  },
  collection: async (params) => {
    const page = await sdk.admin.productCollection.list({ ...params, fields: "id,title" })
    return found(page, page.collections, ({ title }) => title)
  },
  type: async (params) => {
    const page = await sdk.admin.productType.list({ ...params, fields: "id,value" })
    return found(page, page.product_types, ({ value }) => value)
  },
  tag: async (params) => {
    const page = await sdk.admin.productTag.list({ ...params, fields: "id,value" })
    return found(page, page.product_tags, ({ value }) => value)
  },
  product: async (params) => {
    const page = await sdk.admin.product.list({ ...params, fields: "id,title" })
    return found(page, page.products, ({ title }) => title)
  },
  customer_group: async (params) => {
    const page = await sdk.admin.customerGroup.list({ ...params, fields: "id,name" })
    return found(page, page.customer_groups, ({ name }) => name)
  },
  customer: async (params) => {
    const fields = "id,email,company_name,first_name,last_name"
    const page = await sdk.admin.customer.list({ ...params, fields })
    return found(page, page.customers, customerName)
  },
}

/** A page of one of the shop's own lists. */
export const listShop = (source: OptionSource, params: ListParams) => LISTS[source](params)
