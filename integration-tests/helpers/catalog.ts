import { createCollectionsWorkflow, createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A product category, below `parent_id` when given. */
export async function buildCategory(
  container: MedusaContainer,
  { name, parent_id }: { name: string; parent_id?: string },
): Promise<string> {
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: { product_categories: [{ name, parent_category_id: parent_id, is_active: true }] },
  })
  return result[0].id
}

export async function buildCollection(
  container: MedusaContainer,
  { title }: { title: string },
): Promise<string> {
  const { result } = await createCollectionsWorkflow(container).run({ input: { collections: [{ title }] } })
  return result[0].id
}

export type BuiltCatalog = {
  categories: { furniture: string; desks: string; chairs: string; lighting: string }
  collection_id: string
}

/** Furniture with desks and chairs below it, lighting beside it, and one collection. */
export async function buildCatalog(container: MedusaContainer): Promise<BuiltCatalog> {
  const furniture = await buildCategory(container, { name: "Mobilier" })
  return {
    categories: {
      furniture,
      desks: await buildCategory(container, { name: "Birouri", parent_id: furniture }),
      chairs: await buildCategory(container, { name: "Scaune", parent_id: furniture }),
      lighting: await buildCategory(container, { name: "Iluminat" }),
    },
    collection_id: await buildCollection(container, { title: "Colecția Birou" }),
  }
}
