import type { FilterableProductVariantProps, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** A variant whose metadata hold something under the key of costs. */
export type CostedVariant = { id: string; sku: string | null; stored: unknown }

/**
 * Variants whose metadata hold a cost, in the order of their ids.
 * @param after the id where the page before ended
 */
export async function findMetadataCosts(
  container: MedusaContainer,
  key: string,
  { take, after = "" }: { take: number; after?: string },
): Promise<CostedVariant[]> {
  // The host's types know no metadata to filter by; its database does.
  const filters = { id: { $gt: after }, metadata: { [key]: { $ne: null } } } as FilterableProductVariantProps
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(filters, { select: ["id", "sku", "metadata"], take, order: { id: "ASC" } })
  return variants.map(({ id, sku, metadata }) => ({ id, sku, stored: metadata?.[key] }))
}
