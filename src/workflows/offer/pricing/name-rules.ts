import type { MedusaContainer } from "@medusajs/framework/types"
import type { RuleNames, RuleTarget } from "../../../modules/offer"
import { readRows } from "../../../utils/read-rows"

/** Where the names of targets are found. */
const NAMED = {
  category: { entity: "product_category", field: "name" },
  collection: { entity: "product_collection", field: "title" },
  tag: { entity: "product_tag", field: "value" },
  type: { entity: "product_type", field: "value" },
  product: { entity: "product", field: "title" },
} as const

type Target = { target: RuleTarget; target_id: string | null }

/** The names of what rules matched, by id; one query for each kind of target. */
export async function nameTargets(container: MedusaContainer, targets: Target[]): Promise<RuleNames> {
  const named = Object.entries(NAMED).map(async ([target, { entity, field }]) => {
    const ids = new Set(targets.flatMap((each) => (each.target === target ? (each.target_id ?? []) : [])))
    if (!ids.size) {
      return []
    }
    const rows = await readRows<{ id: string; [field: string]: unknown }>(container, {
      entity,
      fields: ["id", field],
      filters: { id: [...ids] },
    })
    return rows.map((row) => [row.id, String(row[field])] as const)
  })
  return Object.fromEntries((await Promise.all(named)).flat())
}
