import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { changedMeanwhile, lockSiblings } from "../status/offer-store"

/** The offer that is revised, as the caller saw it. */
export type RevisedOffer = { id: string; root_id: string; number: string; version: number }

/** @throws conflict when the number has a draft already or was accepted */
export function assertRevisable(number: string, revisions: { status: string; revision: number }[]): void {
  const draft = revisions.find(({ status }) => status === "draft")
  if (draft) {
    throw crmError("offer_has_draft", { number, revision: draft.revision })
  }
  if (revisions.some(({ status }) => status === "accepted")) {
    throw crmError("offer_was_accepted", { number })
  }
}

/**
 * Makes room for the next revision of an offer: raises the offer's version, so that whoever accepts or declines it at
 * the same moment is refused, or refuses this. To be called in the transaction that stores the revision.
 * @throws conflict when the offer was changed meanwhile, has a draft already or was accepted
 */
export async function makeRoomForRevision(manager: EntityManager, revised: RevisedOffer): Promise<void> {
  const { id, root_id, number, version } = revised
  await lockSiblings(manager, "revisions", { id, root_id, opportunity_id: null })
  const revisions: { status: string; revision: number }[] = await manager.execute(
    "select status, revision from crm_offer where root_id = ? and deleted_at is null",
    [root_id],
  )
  assertRevisable(number, revisions)
  const [row] = await manager.execute(
    "update crm_offer set version = version + 1, updated_at = now() where id = ? and version = ? returning id",
    [id, version],
  )
  if (!row) {
    throw changedMeanwhile()
  }
}
