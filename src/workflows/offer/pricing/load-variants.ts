import type { MedusaContainer } from "@medusajs/framework/types"
import { type DraftLine, lineRef, type RuledProduct, type VariantFacts } from "../../../modules/offer"
import { crmError } from "../../../errors/crm-error"
import { nestedError, type NestedError } from "../../../errors"
import { readRows } from "../../../utils/read-rows"

/** A product with the groups that rules may name it by. */
export type ProductGroups = {
  id: string
  title: string
  status: string
  collection_id: string | null
  type_id: string | null
  tags?: { id: string }[]
  categories?: { id: string; mpath?: string }[]
}

export const PRODUCT_GROUP_FIELDS = [
  ...["id", "title", "status", "collection_id", "type_id"],
  ...["tags.id", "categories.id", "categories.mpath"],
]

/** What rules ask of a product. */
export function ruledProduct(product: ProductGroups): RuledProduct {
  return {
    product_id: product.id,
    collection_id: product.collection_id,
    type_id: product.type_id,
    tag_ids: (product.tags ?? []).map((tag) => tag.id),
    // mpath lists the ancestors from the root down; rules want the nearest first.
    category_paths: (product.categories ?? []).map((category) =>
      (category.mpath ?? category.id).split(".").reverse(),
    ),
  }
}

/** A variant with what prices, rules and documents read of it. */
export type VariantRow = {
  id: string
  title: string | null
  sku: string | null
  manage_inventory: boolean
  metadata: Record<string, unknown> | null
  price_set_id: string | null
  product: ProductGroups | null
}

/** A variant that can be sold. */
export type SoldVariant = VariantRow & { price_set_id: string; product: ProductGroups }

/** How a variant is called on a document. */
export function titleOf({ title, product }: { title: string | null; product: { title: string } }): string {
  const isOnlyVariant = !title || /^default/i.test(title) || title === product.title
  return isOnlyVariant ? product.title : `${product.title} – ${title}`
}

/** What pricing reads of a variant; unit_cost in the currency of the sale. */
export function variantFacts(row: SoldVariant, unit_cost: number | null): VariantFacts {
  return {
    ...ruledProduct(row.product),
    variant_id: row.id,
    price_set_id: row.price_set_id,
    title: titleOf(row),
    sku: row.sku,
    is_counted: row.manage_inventory,
    unit_cost,
  }
}

/** How many problems one message names. */
const MOST_PROBLEMS = 10

async function readVariants(container: MedusaContainer, lines: DraftLine[]): Promise<VariantRow[]> {
  const sold = lines.filter((line) => line.kind === "product")
  const ids = [...new Set(sold.flatMap((line) => line.variant_id ?? []))]
  const skus = [...new Set(sold.flatMap((line) => (line.variant_id ? [] : (line.sku ?? []))))]
  const named = [...(ids.length ? [{ id: ids }] : []), ...(skus.length ? [{ sku: skus }] : [])]
  if (!named.length) {
    return []
  }
  const filters = (named.length > 1 ? { $or: named } : named[0]) as { id: string[] }
  const fields = ["id", "title", "sku", "manage_inventory", "metadata", "product_id"]
  const variants = await readRows<VariantRow & { product_id: string | null }>(container, {
    entity: "variant",
    fields,
    filters,
  })
  if (!variants.length) {
    return []
  }
  // Asked for one by one rather than through the variants, which would read products and price sets twice.
  const [products, links] = await Promise.all([
    readRows<ProductGroups>(container, {
      entity: "product",
      fields: PRODUCT_GROUP_FIELDS,
      filters: { id: [...new Set(variants.flatMap(({ product_id }) => product_id ?? []))] },
    }),
    readRows<{ variant_id: string; price_set_id: string }>(container, {
      entity: "product_variant_price_set",
      fields: ["variant_id", "price_set_id"],
      filters: { variant_id: variants.map(({ id }) => id) },
    }),
  ])
  const productOf = new Map(products.map((product) => [product.id, product]))
  const priceSetOf = new Map(links.map((link) => [link.variant_id, link.price_set_id]))
  return variants.map((variant) => ({
    ...variant,
    product: productOf.get(variant.product_id ?? "") ?? null,
    price_set_id: priceSetOf.get(variant.id) ?? null,
  }))
}

const isSold = (row: VariantRow | undefined): row is SoldVariant =>
  Boolean(row?.product && row.product.status === "published" && row.price_set_id)

/** Why a line cannot be sold, and what to do. */
function problemOf(line: DraftLine, index: number, row: VariantRow | undefined): NestedError {
  const named = lineRef({ ...line, sku: line.sku ?? row?.sku ?? null }, index)
  const at = { field: "variant_id", line_id: line.id, line: named }
  if (!row?.product) {
    return nestedError("variant_gone", { ...at, id: line.variant_id ?? "" })
  }
  const { title, status } = row.product
  return nestedError(status === "published" ? "variant_without_price" : "product_unpublished", {
    ...at,
    title,
  })
}

function assertAllSold(lines: DraftLine[], rowOf: (line: DraftLine) => VariantRow | undefined): void {
  const unsold = lines
    .map((line, index) => ({ line, index, row: rowOf(line) }))
    .filter(({ line, row }) => line.kind === "product" && !isSold(row))
  const unknown = unsold.filter(({ line, row }) => !line.variant_id && !row)
  const problems = unsold
    .filter((each) => !unknown.includes(each))
    .map(({ line, index, row }) => problemOf(line, index, row))
  if (unknown.length) {
    const named = unknown.map(({ line, index }) => lineRef(line, index))
    problems.unshift(nestedError("sku_unknown", { field: "sku", line_id: unknown[0].line.id, lines: named }))
  }
  if (problems.length) {
    const more = problems.length - MOST_PROBLEMS
    const rest = more > 0 ? [nestedError("more_problems", { more })] : []
    throw crmError("lines_unsellable", {
      field: problems[0].field,
      line_id: problems.find(({ line_id }) => line_id)?.line_id,
      problems: [...problems.slice(0, MOST_PROBLEMS), ...rest],
    })
  }
}

/**
 * The variants of the lines, by the line's variant or else its SKU.
 * @throws invalid_data naming every line that cannot be sold
 */
export async function loadVariants(
  container: MedusaContainer,
  lines: DraftLine[],
): Promise<(line: DraftLine) => SoldVariant | undefined> {
  const rows = await readVariants(container, lines)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const bySku = new Map(rows.map((row) => [row.sku, row]))
  const rowOf = (line: DraftLine) => (line.variant_id ? byId.get(line.variant_id) : bySku.get(line.sku))
  assertAllSold(lines, rowOf)
  return (line) => (line.kind === "product" ? (rowOf(line) as SoldVariant) : undefined)
}
