import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import { type Action, type Actor, mayTouch, type Scope, visibleTo } from "../../modules/pipeline"
import { readRows } from "../../utils/read-rows"

const RECORDS = {
  lead: { entity: "crm_lead", name: "Lead" },
  opportunity: { entity: "crm_opportunity", name: "Opportunity" },
  offer: { entity: "crm_offer", name: "Offer" },
  sales_order: { entity: "crm_sales_order", name: "Sales order" },
} as const satisfies Record<Scope, { entity: string; name: string }>

/** A row that carries whose it is. */
export type OwnedRecord = { id: string; owner_id: string | null; team_id: string | null }

/** The list filters of a reader: what was asked for, inside what the actor may see. */
export function visibleFilters(
  actor: Actor,
  scope: Scope,
  asked: Record<string, unknown> = {},
): Record<string, unknown> {
  const visible = visibleTo(actor, scope, "read") ?? { id: null }
  return Object.keys(visible).length
    ? { ...asked, $and: [...((asked.$and as unknown[]) ?? []), visible] }
    : asked
}

/**
 * One record that the actor may see, and for `write` or `delete` may change.
 * @throws MedusaError not_found when it is not there or not theirs to see, forbidden when they may only look
 */
export async function findVisible<T extends OwnedRecord>(
  container: MedusaContainer,
  actor: Actor,
  scope: Scope,
  action: Action,
  id: string,
  fields: string[] = ["*"],
): Promise<T> {
  const [record] = await findAllVisible<T>(container, actor, scope, action, [id], fields)
  return record
}

/**
 * Several records that the actor may see, and for `write` or `delete` may change, in the order of their ids. One query,
 * however many there are.
 * @throws MedusaError not_found naming the first that is not there or not theirs to see, forbidden when they may only look
 */
export async function findAllVisible<T extends OwnedRecord>(
  container: MedusaContainer,
  actor: Actor,
  scope: Scope,
  action: Action,
  ids: string[],
  fields: string[] = ["*"],
): Promise<T[]> {
  const { entity } = RECORDS[scope]
  const unique = [...new Set(ids)]
  const records = await readRows<T>(container, {
    entity,
    fields: [...fields, "id", "owner_id", "team_id"],
    filters: visibleFilters(actor, scope, { id: unique }),
  })
  const found = new Map(records.map((record) => [record.id, record]))
  return unique.map((id) => {
    const record = found.get(id)
    if (!record) {
      throw crmError("record_not_found", { record: scope, id })
    }
    assertMayTouch(actor, scope, action, record)
    return record
  })
}

/** @throws MedusaError forbidden when the actor may see the record but not do this with it */
export function assertMayTouch(
  actor: Actor,
  scope: Scope,
  action: Action,
  record: Omit<OwnedRecord, "id">,
): void {
  if (!mayTouch(actor, scope, action, record)) {
    throw crmError("role_lacks_right", { action, record: scope })
  }
}

/** @throws MedusaError forbidden for anyone whose role may not configure the CRM */
export function assertMayConfigure(actor: Actor): void {
  if (!actor.can_configure) {
    throw crmError("may_not_configure")
  }
}

/** @throws MedusaError forbidden for anyone whose role may not export */
export function assertMayExport(actor: Actor): void {
  if (!actor.can_export) {
    throw crmError("may_not_export")
  }
}
