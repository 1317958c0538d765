import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { type Acceptance, IS_CUT_OFF, LEASE_END, lockForTakeover } from "./acceptance-lease"
import {
  changedMeanwhile,
  insertEvents,
  lockSiblings,
  type Negotiation,
  restoreSuperseded,
  type Superseded,
  supersede,
  supersededEvents,
} from "./offer-store"

export type Accepted = Negotiation & { number: string; revision: number; version: number }

/** Who said yes; the details go into the history. */
export type AcceptedBy = { actor_id: string | null; details: Record<string, unknown> }

/**
 * Begins an acceptance: the offer is accepted, its siblings are superseded, the history says so; in one transaction.
 * Returns the ids of the siblings. @throws conflict when the offer is not what the caller saw
 */
export async function claimAcceptance(
  manager: EntityManager,
  offer: Accepted,
  by: AcceptedBy,
  started_at: string,
): Promise<string[]> {
  const { id, version } = offer
  await lockSiblings(manager, "opportunity", offer)
  const [row] = await manager.execute(
    `update crm_offer set status = 'accepted', accepted_at = ?, accept_started_at = ?,
       accept_lease_until = ${LEASE_END}, version = version + 1, updated_at = now()
     where id = ? and status = 'sent' and version = ? and deleted_at is null returning id`,
    [started_at, started_at, id, version],
  )
  if (!row) {
    throw changedMeanwhile()
  }
  const superseded = await supersede(manager, "opportunity", offer)
  await insertEvents(manager, [
    { offer_id: id, kind: "accepted", ...by },
    ...supersededEvents(offer, superseded, by.actor_id, "accepted"),
  ])
  return superseded.map((sibling) => sibling.id)
}

const SUPERSEDED_BY = `e.offer_id = o.id and e.kind = 'superseded' and e.details->>'by_offer_id' = ?
  and e.details->>'on' = 'accepted' and (o.root_id = ? or o.opportunity_id = ?)`

/**
 * Continues an acceptance that was cut off. Returns the ids of the siblings it ended.
 * @throws conflict when its lease is not over, or somebody is at it
 */
export async function takeOverAcceptance(
  manager: EntityManager,
  offer: Negotiation & { version: number },
  started_at: string,
): Promise<string[]> {
  const { id, version, root_id, opportunity_id } = offer
  await lockForTakeover(manager, id)
  const [row] = await manager.execute(
    `update crm_offer set accept_started_at = ?, accept_lease_until = ${LEASE_END}, version = version + 1,
       updated_at = now()
     where id = ? and version = ? and ${IS_CUT_OFF} returning id`,
    [started_at, id, version],
  )
  if (!row) {
    throw changedMeanwhile()
  }
  const superseded: { id: string }[] = await manager.execute(
    `select o.id from crm_offer o, crm_offer_event e where ${SUPERSEDED_BY}`,
    [id, root_id, opportunity_id],
  )
  return superseded.map((sibling) => sibling.id)
}

/** Says that everything exists which belongs to the acceptance. @throws conflict when it was taken over meanwhile */
export async function completeAcceptance(
  manager: EntityManager,
  { id, started_at }: Acceptance,
  order_id: string,
): Promise<void> {
  const [row] = await manager.execute(
    `update crm_offer set order_id = ?, accept_lease_until = null, updated_at = now()
       where id = ? and status = 'accepted' and order_id is null and accept_started_at = ? returning id`,
    [order_id, id, started_at],
  )
  if (!row) {
    throw changedMeanwhile()
  }
}

/** Takes the completion back, for compensation: the acceptance is under way again. */
export async function reopenAcceptance(
  manager: EntityManager,
  { id, started_at }: Acceptance,
): Promise<void> {
  await manager.execute(
    `update crm_offer set order_id = null, accept_lease_until = ${LEASE_END}
       where id = ? and accept_started_at = ?`,
    [id, started_at],
  )
}

/**
 * Takes a whole acceptance back: the offer is sent again, its siblings are what they were, the history forgets. Does
 * nothing when the acceptance is complete or somebody else's.
 */
export async function takeBackAcceptance(
  manager: EntityManager,
  offer: Negotiation,
  started_at: string,
): Promise<void> {
  await lockSiblings(manager, "opportunity", offer)
  const [row] = await manager.execute(
    `update crm_offer set status = 'sent', accepted_at = null, accept_started_at = null,
       accept_lease_until = null, version = version + 1, updated_at = now()
     where id = ? and status = 'accepted' and order_id is null and accept_started_at = ? returning id`,
    [offer.id, started_at],
  )
  if (!row) {
    return
  }
  const superseded: Superseded[] = await manager.execute(
    `delete from crm_offer_event e using crm_offer o where ${SUPERSEDED_BY} returning o.id, e.details->>'was' as was`,
    [offer.id, offer.root_id, offer.opportunity_id],
  )
  await manager.execute("delete from crm_offer_event where offer_id = ? and kind = 'accepted'", [offer.id])
  await restoreSuperseded(manager, superseded)
}
