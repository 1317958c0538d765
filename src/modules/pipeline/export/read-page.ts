import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { SqlCondition } from "../access/row-filter-sql"
import { LEAD_FIELDS } from "../leads/lead-list"
import { leadCondition, type LeadFilter } from "../search/lead-filter"
import { opportunityCondition, type OpportunityFilter } from "../search/opportunity-filter"
import type { ExportedLead, ExportedOpportunity } from "./columns"

/** So many rows are in memory at a time, however long the file gets. */
const PAGE = 1000

/** The last row of a page: the next one goes on below it. */
export type ExportPlace = { at: string; id: string }

/** Some rows of a file, each with the id of its owner; `next` is null behind the last. */
export type ExportPage<Row> = { rows: (Row & { owner_id: string | null })[]; next: ExportPlace | null }

type Source = { alias: "l" | "o"; columns: string; from: string }

const LEADS: Source = {
  alias: "l",
  columns: LEAD_FIELDS.map((field) => `l.${field}`).join(", "),
  from: "crm_lead l",
}

const OPPORTUNITIES: Source = {
  alias: "o",
  columns: `o.id, o.title, o.company_name, o.contact_name, o.email, o.phone, s.name as stage, s.kind as state,
    o.amount::float8 as amount, o.currency_code, o.probability, o.expected_close_date, o.priority, o.source, o.tags,
    o.description, o.owner_id, o.customer_id, r.name as lost_reason, o.lost_note, o.stage_entered_at, o.closed_at,
    o.created_at, o.updated_at`,
  from: `crm_opportunity o join crm_stage s on s.id = o.stage_id left join crm_lost_reason r on r.id = o.lost_reason_id`,
}

/** Newest first: that is the one order in which a row stays where it is while the file is written. */
async function readPage<Row>(
  manager: EntityManager,
  { alias, columns, from }: Source,
  { sql, bindings }: SqlCondition,
  after: ExportPlace | null,
): Promise<ExportPage<Row>> {
  const key = `(${alias}.created_at, ${alias}.id)`
  const rows: (ExportPage<Row>["rows"][number] & { export_at: string; id: string })[] = await manager.execute(
    `select ${columns}, ${alias}.created_at::text as export_at from ${from} where ${sql}
       ${after ? `and ${key} < (?::text::timestamptz, ?)` : ""}
       order by ${alias}.created_at desc, ${alias}.id desc limit ?`,
    [...bindings, ...(after ? [after.at, after.id] : []), PAGE],
  )
  const last = rows.at(-1)
  return { rows, next: last && rows.length === PAGE ? { at: last.export_at, id: last.id } : null }
}

/** A page of the leads that a filter lets through. One query. */
export const readLeadExport = (manager: EntityManager, filter: LeadFilter, after: ExportPlace | null) =>
  readPage<Omit<ExportedLead, "owner_email">>(manager, LEADS, leadCondition(filter), after)

/** A page of the opportunities that a filter lets through. One query. */
export const readOpportunityExport = (
  manager: EntityManager,
  filter: OpportunityFilter,
  after: ExportPlace | null,
) =>
  readPage<Omit<ExportedOpportunity, "owner_email">>(
    manager,
    OPPORTUNITIES,
    opportunityCondition(filter),
    after,
  )
