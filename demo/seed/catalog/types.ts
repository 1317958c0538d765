/** The catalogue as it is written down here, before it becomes Medusa products. */

/** Value of the option, price in lei without VAT, weight in grams, pieces in stock. */
export type VariantRow = readonly [value: string, lei: number, grams: number, stock: number]

export interface Item {
  /** Beginning of the article numbers. */
  code: string
  title: string
  category: string
  option: string
  variants: readonly VariantRow[]
  collection?: string
  tags?: readonly string[]
}

export function item(
  code: string,
  title: string,
  category: string,
  option: string,
  variants: readonly VariantRow[],
  extra: Pick<Item, "collection" | "tags"> = {},
): Item {
  return { code, title, category, option, variants, ...extra }
}
