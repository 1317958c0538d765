import { rowFilterSql, type SqlCondition } from "../access/row-filter-sql"
import type { RowFilter } from "../access/visible-to"
import { allOf, oneOf } from "../search/conditions"
import { narrowed, opportunityCondition, type OpportunityFilter } from "../search/opportunity-filter"
import type { StageKind } from "../stages/triggers"

/** A column, as far as reading it goes. */
export type BoardStage = { id: string; kind: StageKind }

/**
 * A scope as conditions that exclude each other, so that each is one range of an index: of "mine or my team's",
 * mine of other teams, and the team's.
 */
function branchesOf(visible: RowFilter): SqlCondition[] {
  if (visible === null) {
    return []
  }
  const either = visible.$or as Record<string, unknown>[] | undefined
  const parts = (either ?? [visible]).map((part) => rowFilterSql(part, "o"))
  return parts.map((part, index) =>
    allOf([
      part,
      ...parts
        .slice(index + 1)
        .map((later) => ({ sql: `(${later.sql}) is not true`, bindings: later.bindings })),
    ]),
  )
}

/** What a filter lets through, in parts that exclude each other: each can use an index of its own. */
export function filterParts(filter: OpportunityFilter): SqlCondition[] {
  const whatever = opportunityCondition({ ...filter, visible: {} })
  return branchesOf(filter.visible).map((branch) => allOf([branch, whatever]))
}

/**
 * What a filter lets through of one column, in parts that exclude each other and together are all of it. An open
 * stage has no period; a won or lost one is read from the period's first day on.
 */
export function columnParts(stage: BoardStage, filter: OpportunityFilter): SqlCondition[] {
  const { visible, owner_id, closed_since } = filter
  return branchesOf(visible).map((branch) =>
    allOf([
      { sql: "o.deleted_at is null and o.stage_id = ?", bindings: [stage.id] },
      branch,
      oneOf("o.owner_id", owner_id),
      stage.kind === "open" || !closed_since
        ? undefined
        : { sql: "o.closed_at >= ?", bindings: [closed_since.toISOString()] },
      narrowed(filter),
    ]),
  )
}
