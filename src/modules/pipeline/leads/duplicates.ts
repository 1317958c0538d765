import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { DuplicateMatch, DuplicateDTO } from "../dto"
import { rowFilterSql } from "../access/row-filter-sql"
import type { RowFilter } from "../access/visible-to"
import { searched } from "../search/conditions"

/** Who is looked for. What is null is not looked for. */
export type DuplicateQuery = {
  email_key: string | null
  phone_key: string | null
  company_name: string | null
  /** The record itself, which is no duplicate of its own. */
  except: { lead_id?: string | null; opportunity_id?: string | null }
}

/** What the reader may see of each kind; the rest is told of blindly. */
export type DuplicateScope = { lead: RowFilter; opportunity: RowFilter }

/** No more than this is a warning that somebody reads. */
export const MOST_DUPLICATES = 10

/** How alike two companies' keys must be, 0–1: a letter more or less is, a word more or less is not. */
const SIMILAR = 0.6

type Row = Omit<DuplicateDTO, "kind" | "is_hidden" | "matches"> & {
  kind: DuplicateDTO["kind"]
  matches: DuplicateMatch[]
  is_visible: boolean
}

/** Whether the database compares texts by their trigrams; without, companies must have the same key. */
export async function knowsTrigrams(manager: EntityManager): Promise<boolean> {
  const rows = await manager.execute("select 1 from pg_extension where extname = 'pg_trgm'")
  return rows.length > 0
}

function blind({ is_visible, ...row }: Row): DuplicateDTO {
  const { kind, matches } = row
  return is_visible
    ? { ...row, is_hidden: false }
    : {
        kind,
        matches,
        is_hidden: true,
        id: null,
        name: null,
        company_name: null,
        email: null,
        phone: null,
        owner_id: null,
        status: null,
      }
}

/**
 * Leads with the same e-mail or phone, whoever owns them, then those of the same or a similar company that the reader
 * may see. Each part is read from an index of its own, and a later one only when there is room.
 */
async function findLeads(
  manager: EntityManager,
  { email_key, phone_key, company_name, except }: DuplicateQuery,
  visible: RowFilter,
  hasTrigrams: boolean,
): Promise<Row[]> {
  const scope = rowFilterSql(visible, "l")
  const same = "l.company_key = crm_company_key(?)"
  const similar = hasTrigrams ? "l.company_key % crm_company_key(?)" : same
  const others = "l.deleted_at is null and l.id is distinct from ?"
  const contact = "(l.email_key = ? or l.phone_key = ?)"
  const fields = (matches: string, seen: string) =>
    `select 'lead' as kind, array_remove(array[${matches}], null) as matches, ${seen} as is_visible,
       l.id, l.name, l.company_name, l.email, l.phone, l.owner_id, l.status from crm_lead l`
  const company = (condition: string) =>
    `${fields("'company'", "true")} where ${others} and ${condition} and ${contact} is not true and ${scope.sql}`
  const byContact = [email_key, phone_key]
  return await manager.execute(
    `(${fields(
      `case when l.email_key = ? then 'email' end, case when l.phone_key = ? then 'phone' end,
       case when ${similar} and ${scope.sql} then 'company' end`,
      scope.sql,
    )} where ${others} and ${contact} order by is_visible desc, l.created_at desc, l.id desc limit ?)
     union all (${company(same)} limit ?)
     union all (${company(`${similar} and l.company_key <> crm_company_key(?)`)}
       order by ${hasTrigrams ? "similarity(l.company_key, crm_company_key(?)) desc," : ""} l.id desc limit ?) limit ?`,
    [
      ...[...byContact, company_name, ...scope.bindings, ...scope.bindings],
      ...[except.lead_id, ...byContact, MOST_DUPLICATES],
      ...[except.lead_id, company_name, ...byContact, ...scope.bindings, MOST_DUPLICATES],
      ...[except.lead_id, company_name, company_name, ...byContact, ...scope.bindings],
      ...(hasTrigrams ? [company_name] : []),
      ...[MOST_DUPLICATES, MOST_DUPLICATES],
    ],
  )
}

/** Open opportunities with the same e-mail. The index on the text of the search is what finds them. */
async function findOpportunities(
  manager: EntityManager,
  { email_key, except }: DuplicateQuery,
  visible: RowFilter,
): Promise<Row[]> {
  const text = email_key === null ? undefined : searched("o", email_key)
  if (!text) {
    return []
  }
  const scope = rowFilterSql(visible, "o")
  return await manager.execute(
    `select 'opportunity' as kind, array['email'] as matches, ${scope.sql} as is_visible, o.id, o.title as name,
       o.company_name, o.email, o.phone, o.owner_id, null as status
     from crm_opportunity o join crm_stage s on s.id = o.stage_id and s.kind = 'open'
     where o.deleted_at is null and ${text.sql} and lower(trim(o.email)) = ? and o.id is distinct from ?
     order by is_visible desc, o.created_at desc, o.id desc limit ?`,
    [...scope.bindings, ...text.bindings, email_key, except.opportunity_id, MOST_DUPLICATES],
  )
}

/**
 * Leads and open opportunities that may be the same person or company: by e-mail and phone first, then by company.
 * Runs in a transaction of its own, as the measure of likeness is set for it alone.
 */
export async function findDuplicates(
  manager: EntityManager,
  query: DuplicateQuery,
  scope: DuplicateScope,
  hasTrigrams: boolean,
): Promise<DuplicateDTO[]> {
  if (hasTrigrams) {
    await manager.execute("select set_config('pg_trgm.similarity_threshold', ?, true)", [String(SIMILAR)])
  }
  const leads = await findLeads(manager, query, scope.lead, hasTrigrams)
  const opportunities = hasTrigrams ? await findOpportunities(manager, query, scope.opportunity) : []
  return [...leads, ...opportunities].map(blind)
}

/** The surest first: those with the same e-mail or phone, then those of a similar company. */
export function firstDuplicates(found: DuplicateDTO[]): DuplicateDTO[] {
  const isSure = ({ matches }: DuplicateDTO) => matches.some((match) => match !== "company")
  return [...found.filter(isSure), ...found.filter((one) => !isSure(one))].slice(0, MOST_DUPLICATES)
}
