import { onManager } from "../../../persistence/stores"
import type { OfferHeader, OfferSession } from "../entities"
import {
  changedMeanwhile,
  changeStatus,
  insertEvents,
  listOfferAmounts,
  lockSiblings,
  type Negotiation,
  restoreSuperseded,
  type Superseded,
  supersede,
  supersededEvents,
} from "./offer-store"
import type { OfferStatus } from "./offer-status"

async function changeAndStamp(
  { manager, service, context }: OfferSession,
  offer: { id: string; status: OfferStatus; version?: number },
  to: OfferStatus,
  stamps?: OfferHeader,
): Promise<void> {
  await changeStatus(manager, offer, to)
  if (Object.keys(stamps ?? {}).length) {
    await service.updateOffers({ ...stamps, id: offer.id }, context)
  }
}

async function restoreStatus(
  { manager, service, context }: OfferSession,
  { id, from, to }: { id: string; from: OfferStatus; to: OfferStatus },
  stamps?: OfferHeader,
): Promise<void> {
  const [row] = await manager.execute(
    "update crm_offer set status = ?, version = version + 1, updated_at = now() where id = ? and status = ? returning id",
    [from, id, to],
  )
  if (row && Object.keys(stamps ?? {}).length) {
    await service.updateOffers({ ...stamps, id }, context)
  }
}

async function supersedeRevisions(
  { manager }: OfferSession,
  offer: Negotiation & { number: string; revision: number },
  actor_id: string | null,
): Promise<Superseded[]> {
  await lockSiblings(manager, "revisions", offer)
  const superseded = await supersede(manager, "revisions", offer)
  await insertEvents(manager, supersededEvents(offer, superseded, actor_id, "sent"))
  return superseded
}

async function restoreRevisions(
  { manager }: OfferSession,
  by_offer_id: string,
  superseded: Superseded[],
): Promise<void> {
  const ids = superseded.map(({ id }) => id)
  await manager.execute(
    "delete from crm_offer_event where offer_id in (?) and kind = 'superseded' and details->>'by_offer_id' = ?",
    [ids, by_offer_id],
  )
  await restoreSuperseded(manager, superseded)
}

async function deleteDraft(
  { manager, service, context }: OfferSession,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const [row] = await manager.execute(
    `update crm_offer set version = version + 1
       where id = ? and version = ? and status = 'draft' and deleted_at is null returning id`,
    [id, version],
  )
  if (!row) {
    throw changedMeanwhile()
  }
  await service.softDeleteOffers(id, {}, context)
}

/** Moves offers along their states. */
export const statusStore = {
  reads: {
    /** The offers of an opportunity that its amount may follow. */
    listOfferAmounts: onManager(listOfferAmounts),
  },
  writes: {
    /**
     * Changes the status of one offer, if it still has the status (and version) that the caller saw.
     * @throws conflict when the state machine forbids it or somebody was faster
     */
    changeStatus: changeAndStamp,
    /** Takes a status change back, unless the offer went on meanwhile; for compensation. */
    restoreStatus,
    /** Ends the other live revisions of an offer's number, now that it was sent. Returns what they were. */
    supersedeRevisions,
    /** Takes `supersedeRevisions` back; for compensation. */
    restoreRevisions,
    /** Removes a draft with its lines, if it still is the one that the caller saw. @throws conflict */
    deleteDraft,
  },
}
