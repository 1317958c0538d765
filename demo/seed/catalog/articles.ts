/** Everything that is sold, and what each variant is called. */
import { CABLES_AND_DEVICES } from "./cables-and-devices"
import { INSTALLATION_AND_LIGHT } from "./installation-and-light"
import { TOOLS_AND_FIXINGS } from "./tools-and-fixings"
import type { Item } from "./types"

export const ITEMS: readonly Item[] = [...CABLES_AND_DEVICES, ...INSTALLATION_AND_LIGHT, ...TOOLS_AND_FIXINGS]

export const skuOf = (item: Item, index: number) => `${item.code}-${String(index + 1).padStart(2, "0")}`

export interface Article {
  sku: string
  category: string
  stock: number
}

export const ARTICLES: readonly Article[] = ITEMS.flatMap((item) =>
  item.variants.map(([, , , stock], index) => ({ sku: skuOf(item, index), category: item.category, stock })),
)
