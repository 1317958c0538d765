import { rowFilterSql, type SqlCondition } from "../access/row-filter-sql"
import type { RowFilter } from "../access/visible-to"
import type { LeadStatus } from "../leads/status"
import { allOf, oneOf, overlaps, searched } from "./conditions"

/** Which leads a reader asks for. List, count and export all read this one. */
export type LeadFilter = {
  /** What the reader may see at all. */
  visible: RowFilter
  /** Every word is somewhere in name, company, e-mail or phone. */
  q?: string
  status?: LeadStatus[]
  owner_id?: string[]
  team_id?: string[]
  /** Converted for one of these customers. */
  customer_id?: string[]
  source?: string[]
  /** Has one of these tags. */
  tag?: string[]
  /** Recorded at this moment or later. */
  created_from?: Date
  /** Recorded earlier than this. */
  created_before?: Date
}

function compared(operator: "<" | ">=", moment: Date | undefined): SqlCondition | undefined {
  return moment && { sql: `l.created_at ${operator} ?`, bindings: [moment.toISOString()] }
}

/** The whole filter as one condition on `crm_lead l`; deleted and merged ones are never meant. */
export function leadCondition(filter: LeadFilter): SqlCondition {
  return allOf([
    { sql: "l.deleted_at is null", bindings: [] },
    rowFilterSql(filter.visible, "l"),
    searched("l", filter.q),
    oneOf("l.status", filter.status),
    oneOf("l.owner_id", filter.owner_id),
    oneOf("l.team_id", filter.team_id),
    oneOf("l.customer_id", filter.customer_id),
    oneOf("l.source", filter.source),
    overlaps("l.tags", filter.tag),
    compared(">=", filter.created_from),
    compared("<", filter.created_before),
  ])
}
