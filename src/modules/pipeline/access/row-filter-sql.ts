import { crmError } from "../../../errors/crm-error"
import type { RowFilter } from "./visible-to"

/** A condition with its bindings, for statements that the ORM cannot write. */
export type SqlCondition = { sql: string; bindings: unknown[] }

/** The columns a scope filter may speak of; anything else is a mistake in the code. */
const COLUMNS = new Set(["owner_id", "team_id"])

/** The same filter as SQL. Null (nothing visible) is `false`, an empty one `true`. */
export function rowFilterSql(filter: RowFilter, alias: string): SqlCondition {
  if (filter === null) {
    return { sql: "false", bindings: [] }
  }
  const parts = Object.entries(filter).map(([key, value]): SqlCondition => {
    if (key === "$or") {
      const either = (value as Record<string, unknown>[]).map((part) => rowFilterSql(part, alias))
      return {
        sql: `(${either.map((part) => part.sql).join(" or ")})`,
        bindings: either.flatMap((part) => part.bindings),
      }
    }
    if (!COLUMNS.has(key)) {
      throw crmError("internal_error", { reason: `A scope filter may not name the column ${key}` })
    }
    return { sql: `${alias}.${key} = ?`, bindings: [value] }
  })
  return parts.length
    ? { sql: parts.map((part) => part.sql).join(" and "), bindings: parts.flatMap((part) => part.bindings) }
    : { sql: "true", bindings: [] }
}
