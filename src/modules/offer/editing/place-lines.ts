import { crmError } from "../../../errors/crm-error"

type Placed = { id?: string }

function inOrder<L extends Placed>(lines: L[], order: string[]): L[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const ordered = order.flatMap((id) => byId.get(id) ?? [])
  if (
    ordered.length !== lines.length ||
    new Set(order).size !== lines.length ||
    order.length !== lines.length
  ) {
    throw crmError("line_order_incomplete", { field: "order" })
  }
  return ordered
}

/**
 * Lines in their order: first as `order` says, then the new ones behind the lines they name (null: at the top, nothing:
 * at the end), those behind one line as they were given.
 * @throws invalid_data for an order that does not name all lines, or a place behind a line that is not there
 */
export function placeLines<L extends Placed>(
  kept: L[],
  added: { line: L; after_id?: string | null }[],
  order?: string[],
): L[] {
  const lines = order ? inOrder(kept, order) : kept
  const ids = new Set(lines.map(({ id }) => id))
  const behind = new Map<string | null | undefined, L[]>()
  for (const { line, after_id } of added) {
    if (typeof after_id === "string" && !ids.has(after_id)) {
      throw crmError("line_place_missing", { field: "after_id", id: after_id })
    }
    behind.set(after_id, [...(behind.get(after_id) ?? []), line])
  }
  const followers = (id: string | null | undefined) => behind.get(id) ?? []
  return [
    ...followers(null),
    ...lines.flatMap((line) => [line, ...(line.id ? followers(line.id) : [])]),
    ...followers(undefined),
  ]
}
