import { likeContaining } from "../../../utils/like-pattern"
import type { SqlCondition } from "../access/row-filter-sql"

/** Every one of them; without any, everything. */
export function allOf(parts: (SqlCondition | undefined)[]): SqlCondition {
  const given = parts.filter((part) => part !== undefined)
  return {
    sql: given.map((part) => part.sql).join(" and ") || "true",
    bindings: given.flatMap((part) => part.bindings),
  }
}

/** The column has one of these values; asked for nothing, there is no condition. */
export function oneOf(column: string, values: readonly string[] | undefined): SqlCondition | undefined {
  if (!values?.length) {
    return undefined
  }
  return { sql: `${column} in (${values.map(() => "?").join(",")})`, bindings: [...values] }
}

/** The array column holds one of these values. */
export function overlaps(column: string, values: readonly string[] | undefined): SqlCondition | undefined {
  if (!values?.length) {
    return undefined
  }
  return { sql: `${column} && array[${values.map(() => "?").join(",")}]::text[]`, bindings: [...values] }
}

const MOST_WORDS = 6

/** Every word of the search is somewhere in the row's `search_text`, whatever its case and diacritics. */
export function searched(alias: string, q: string | undefined): SqlCondition | undefined {
  const words = q?.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS) ?? []
  if (!words.length) {
    return undefined
  }
  return {
    sql: words.map(() => `${alias}.search_text like crm_fold(?)`).join(" and "),
    bindings: words.map(likeContaining),
  }
}
