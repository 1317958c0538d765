import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import type { Lead } from "../models"

/** A row of `crm_lead`. */
export type LeadRow = InferTypeOf<typeof Lead>

/**
 * Several leads as they are, in the order of their ids, locked until the transaction ends. Locks are always taken in the
 * same order, so that two who want some of the same leads never wait for each other.
 * @throws MedusaError conflict naming the first that was deleted or merged meanwhile
 */
export async function lockLeads(manager: EntityManager, ids: string[]): Promise<LeadRow[]> {
  const rows: LeadRow[] = await manager.execute(
    "select * from crm_lead where id in (?) and deleted_at is null order by id for update",
    [ids],
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = found.get(id)
    if (!row) {
      throw crmError("lead_gone", { id })
    }
    return row
  })
}
