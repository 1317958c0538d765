import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import type { Scope } from "../access/permissions"

/** The kinds of record that activities and files are kept with; whoever may read or write the record may so with them. */
export const RECORDS = {
  lead: { table: "crm_lead", column: "lead_id", subject: "name" },
  opportunity: { table: "crm_opportunity", column: "opportunity_id", subject: "title" },
} as const satisfies Partial<Record<Scope, Record<string, string>>>

export type RecordScope = keyof typeof RECORDS

/** The record something is on. */
export type RecordRef = { lead_id: string } | { opportunity_id: string }

/** The one record named. @throws MedusaError invalid_data when none is, or both are */
export function recordOf(given: { lead_id?: string | null; opportunity_id?: string | null }): {
  scope: RecordScope
  id: string
} {
  const { lead_id, opportunity_id } = given
  if (lead_id && !opportunity_id) {
    return { scope: "lead", id: lead_id }
  }
  if (opportunity_id && !lead_id) {
    return { scope: "opportunity", id: opportunity_id }
  }
  throw crmError("record_ambiguous")
}

/** Keeps the record from being deleted, converted or merged until the transaction ends. @throws MedusaError not_found */
export async function holdRecord(manager: EntityManager, scope: RecordScope, id: string): Promise<void> {
  const { table } = RECORDS[scope]
  const [row] = await manager.execute(
    `select id from ${table} where id = ? and deleted_at is null for share`,
    [id],
  )
  if (!row) {
    throw crmError("record_not_found", { record: scope, id })
  }
}
