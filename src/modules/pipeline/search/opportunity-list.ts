import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import type { NextActivityDTO } from "../dto"
import type { Opportunity } from "../models"
import { type CursorType, readCursor, writeCursor } from "./cursor"
import { NEXT_ACTIVITY } from "./next-activity"
import { opportunityCondition, type OpportunityFilter } from "./opportunity-filter"

/** A row of `crm_opportunity` with what is next to do. */
export type OpportunityListRow = Omit<InferTypeOf<typeof Opportunity>, "stage" | "stage_changes"> & {
  stage_id: string
  lost_reason_id: string | null
  next_activity: NextActivityDTO | null
}

/** A page of opportunities. */
export type OpportunityList = { rows: OpportunityListRow[]; count: number; next_cursor: string | null }

/** Where a list starts and how it is ordered. A cursor goes on below the last row of the page before. */
export type ListPage = { order?: string; limit: number; offset?: number; cursor?: string }

/** The columns a list may be ordered by, with their type; a cursor needs one that is never empty. */
const ORDERS: Record<string, { type: CursorType; isNullable?: boolean }> = {
  created_at: { type: "timestamptz" },
  updated_at: { type: "timestamptz" },
  title: { type: "text" },
  company_name: { type: "text", isNullable: true },
  amount: { type: "numeric" },
  probability: { type: "integer" },
  expected_close_date: { type: "timestamptz", isNullable: true },
  stage_entered_at: { type: "timestamptz" },
}

function orderOf(order = "-created_at") {
  const column = order.replace(/^-/, "")
  if (!(column in ORDERS)) {
    throw crmError("order_unknown", { field: "order", column })
  }
  return { column, ...ORDERS[column], direction: order.startsWith("-") ? "desc" : "asc" }
}

/** A page of the opportunities a filter lets through, and how many there are. Two statements. @throws invalid_data (order, cursor) */
export async function listOpportunities(
  manager: EntityManager,
  filter: OpportunityFilter,
  { order, limit, offset = 0, cursor }: ListPage,
): Promise<OpportunityList> {
  const { column, type, isNullable, direction } = orderOf(order)
  if (cursor && isNullable) {
    throw crmError("cursor_not_for_order", { field: "cursor", orders: ownOrders() })
  }
  const { sql, bindings } = opportunityCondition(filter)
  const after = cursor === undefined ? undefined : readCursor(cursor, type)
  const compare = direction === "desc" ? "<" : ">"
  const [found, [{ count }]] = await Promise.all([
    manager.execute(
      `select o.*, o.${column}::text as cursor_value, ${NEXT_ACTIVITY} from crm_opportunity o where ${sql}
           ${after ? `and (o.${column}, o.id) ${compare} (?::text::${type}, ?)` : ""}
           order by o.${column} ${direction} ${isNullable ? "nulls last" : ""}, o.id ${direction} limit ? offset ?`,
      [...bindings, ...(after ?? []), limit, offset],
    ),
    manager.execute(`select count(*)::int as count from crm_opportunity o where ${sql}`, bindings),
  ])
  const rows = found as (OpportunityListRow & { cursor_value: string })[]
  const last = rows.at(-1)
  const hasMore = rows.length === limit && (cursor !== undefined || offset + limit < count)
  return {
    rows,
    count,
    next_cursor: last && hasMore && !isNullable ? writeCursor(last.cursor_value, last.id) : null,
  }
}

const ownOrders = () => Object.keys(ORDERS).filter((column) => !ORDERS[column].isNullable)
