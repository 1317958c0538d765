import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import type { OfferEventKind } from "../models/offer-event"
import type { OfferAmount } from "./live-offer"
import { canChangeOfferStatus, type OfferStatus } from "./offer-status"

/** The offers that one acceptance ends: the revisions of the number, and those of the same opportunity. */
export type Negotiation = { id: string; root_id: string; opportunity_id: string | null }

/** `revisions`: those of the number; `opportunity`: every offer of the opportunity as well. */
export type SupersedeScope = "revisions" | "opportunity"

export type NewOfferEvent = {
  offer_id: string
  kind: OfferEventKind
  actor_id: string | null
  details: Record<string, unknown>
}

/** What a compare-and-set answers that found another version or status. */
export const changedMeanwhile = () => crmError("changed_meanwhile", { record: "offer" })

const siblings = (scope: SupersedeScope, { root_id, opportunity_id }: Negotiation) =>
  scope === "opportunity" && opportunity_id
    ? { where: "(root_id = ? or opportunity_id = ?)", values: [root_id, opportunity_id] }
    : { where: "root_id = ?", values: [root_id] }

/**
 * Holds still the offers of a negotiation until the transaction ends, always in the same order, so that two operations
 * never wait for each other. What is read before this may be old; what is read after it is not.
 */
export async function lockSiblings(
  manager: EntityManager,
  scope: SupersedeScope,
  offer: Negotiation,
): Promise<void> {
  const { where, values } = siblings(scope, offer)
  await manager.execute(
    `select id from crm_offer where ${where} and deleted_at is null order by id for update`,
    values,
  )
}

/** Moves one offer along its states, if it still has the status (and version) that the caller saw. @throws conflict */
export async function changeStatus(
  manager: EntityManager,
  offer: { id: string; status: OfferStatus; version?: number },
  to: OfferStatus,
): Promise<void> {
  if (!canChangeOfferStatus(offer.status, to)) {
    throw crmError("offer_status_fixed", { status: offer.status, to })
  }
  const [row] = await manager.execute(
    `update crm_offer set status = ?, version = version + 1, updated_at = now()
       where id = ? and status = ? and version = coalesce(?, version) and deleted_at is null returning id`,
    [to, offer.id, offer.status, offer.version ?? null],
  )
  if (!row) {
    throw changedMeanwhile()
  }
}

/** An offer that another one took the place of, and the status it had. */
export type Superseded = { id: string; was: OfferStatus }

/** Ends the drafts and sent offers that this one takes the place of, in one statement. To be called with the siblings locked. */
export async function supersede(
  manager: EntityManager,
  scope: SupersedeScope,
  offer: Negotiation,
): Promise<Superseded[]> {
  const { where, values } = siblings(scope, offer)
  return await manager.execute(
    `with live as (
       select id, status from crm_offer where ${where} and id <> ? and status in ('draft', 'sent') and deleted_at is null)
     update crm_offer o set status = 'superseded', version = o.version + 1, updated_at = now()
       from live where o.id = live.id returning o.id, live.status as was`,
    [...values, offer.id],
  )
}

/** What the histories of superseded offers say: by which offer, when it was sent or accepted, and what they were. */
export function supersededEvents(
  { id, number, revision }: { id: string; number: string; revision: number },
  superseded: Superseded[],
  actor_id: string | null,
  on: "sent" | "accepted",
): NewOfferEvent[] {
  return superseded.map((sibling) => ({
    offer_id: sibling.id,
    kind: "superseded",
    actor_id,
    details: { by_offer_id: id, number, revision, on, was: sibling.was },
  }))
}

/** Gives superseded offers their status back, where nothing else happened to them; a draft only while the number has no other. */
export async function restoreSuperseded(manager: EntityManager, offers: Superseded[]): Promise<void> {
  await manager.execute(
    `update crm_offer o set status = b.was, version = o.version + 1, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as b(id text, was text)
       where o.id = b.id and o.status = 'superseded' and o.deleted_at is null and not (b.was = 'draft' and exists (
         select 1 from crm_offer d where d.root_id = o.root_id and d.status = 'draft' and d.deleted_at is null))`,
    [JSON.stringify(offers)],
  )
}

/** Writes into the history, in one statement. */
export async function insertEvents(manager: EntityManager, events: NewOfferEvent[]): Promise<void> {
  const rows = events.map((event) => ({ ...event, id: generateEntityId(undefined, "crmoffev") }))
  await manager.execute(
    `insert into crm_offer_event (id, offer_id, kind, actor_id, details, at)
       select n.id, n.offer_id, n.kind, n.actor_id, n.details, clock_timestamp()
       from jsonb_to_recordset(?::jsonb) as n(id text, offer_id text, kind text, actor_id text, details jsonb)`,
    [JSON.stringify(rows)],
  )
}

/** The offers of an opportunity that its amount may follow. */
export async function listOfferAmounts(
  manager: EntityManager,
  opportunity_id: string,
): Promise<OfferAmount[]> {
  const rows: OfferAmount[] = await manager.execute(
    `select id, status, total, currency_code, sent_at, accepted_at, created_at, exists (
         select 1 from crm_offer_line l where l.offer_id = o.id and l.kind = 'product' and l.deleted_at is null) as has_lines
       from crm_offer o where opportunity_id = ? and status in ('draft', 'sent', 'accepted') and deleted_at is null`,
    [opportunity_id],
  )
  return rows.map((row) => ({ ...row, total: Number(row.total) }))
}
