import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { HttpDiscountRule } from "../../types/http"
import { sdk } from "../lib/sdk"

export type OptionSource = Exclude<HttpDiscountRule["target"], "all"> | "customer_group"

type Params = { id?: string; q?: string; limit?: number; offset?: number }
type Found = { count: number; offset: number; limit: number; options: { value: string; label: string }[] }
type Envelope = { count: number; offset: number; limit: number }

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

/** The shop's own lists that a rule may point at. */
const LISTS: Record<OptionSource, (params: Params) => Promise<Found>> = {
  category: async (params) => {
    const page = await sdk.admin.productCategory.list(params)
    return found(page, page.product_categories, ({ name }) => name)
  },
  collection: async (params) => {
    const page = await sdk.admin.productCollection.list(params)
    return found(page, page.collections, ({ title }) => title)
  },
  type: async (params) => {
    const page = await sdk.admin.productType.list(params)
    return found(page, page.product_types, ({ value }) => value)
  },
  tag: async (params) => {
    const page = await sdk.admin.productTag.list(params)
    return found(page, page.product_tags, ({ value }) => value)
  },
  product: async (params) => {
    const page = await sdk.admin.product.list({ ...params, fields: "id,title" })
    return found(page, page.products, ({ title }) => title)
  },
  customer_group: async (params) => {
    const page = await sdk.admin.customerGroup.list(params)
    return found(page, page.customer_groups, ({ name }) => name)
  },
}

export const useTargetOptions = (source: OptionSource, chosen: string[]) =>
  useComboboxData({
    queryKey: ["crm-options", source],
    queryFn: (params: Params) => LISTS[source](params),
    getOptions: (page) => page.options,
    defaultValue: chosen.length ? chosen : undefined,
  })
