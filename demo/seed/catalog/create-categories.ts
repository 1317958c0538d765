/** Category tree, collections, types and tags: what products and discount rules hang on. */
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
} from "@medusajs/medusa/core-flows"
import { CATEGORIES, COLLECTIONS, TYPES, type CategoryNode } from "./categories"

/** Ids by handle (categories, collections) or by value (types, tags). */
export interface Groups {
  categories: Map<string, string>
  /** Handle of the top category, by handle of any category below it. */
  branches: Map<string, string>
  collections: Map<string, string>
  types: Map<string, string>
  tags: Map<string, string>
}

export async function createGroups(container: MedusaContainer, tagValues: string[]): Promise<Groups> {
  const [tree, collections, types, tags] = await Promise.all([
    createTree(container),
    createCollectionsWorkflow(container).run({
      input: { collections: Object.entries(COLLECTIONS).map(([handle, title]) => ({ handle, title })) },
    }),
    createProductTypesWorkflow(container).run({
      input: { product_types: Object.values(TYPES).map((value) => ({ value })) },
    }),
    createProductTagsWorkflow(container).run({
      input: { product_tags: tagValues.map((value) => ({ value })) },
    }),
  ])
  return {
    ...tree,
    collections: new Map(collections.result.map(({ handle, id }) => [handle, id])),
    types: new Map(types.result.map(({ value, id }) => [value, id])),
    tags: new Map(tags.result.map(({ value, id }) => [value, id])),
  }
}

/** Level by level, since a child needs its parent's id. */
async function createTree(container: MedusaContainer) {
  const categories = new Map<string, string>()
  const branches = new Map<string, string>()
  let level = CATEGORIES.map((node) => ({ node, parent: null as string | null, branch: node.handle }))
  while (level.length) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: level.map(({ node, parent }, rank) => ({
          name: node.name,
          handle: node.handle,
          is_active: true,
          rank: parent ? undefined : rank,
          parent_category_id: parent && categories.get(parent),
        })),
      },
    })
    result.forEach(({ handle, id }) => categories.set(handle, id))
    level.forEach(({ node, branch }) => branches.set(node.handle, branch))
    level = level.flatMap(({ node, branch }) =>
      (node.children ?? []).map((child: CategoryNode) => ({ node: child, parent: node.handle, branch })),
    )
  }
  return { categories, branches }
}
