import { crmError } from "../../../errors/crm-error"
import { replaceJson } from "../../../persistence/replace-json"
import type { OfferHeader, OfferSession } from "../entities"
import type { PricedLine } from "../pricing/price-offer"
import { makeRoomForRevision, type RevisedOffer } from "../revisions/make-room"
import { insertEvents, type NewOfferEvent } from "../status/offer-store"
import { storeLines } from "./store-lines"

/** An offer's stored state, to put it back. */
export type OfferSnapshot = {
  offer: Record<string, unknown> & { id: string }
  lines: Record<string, unknown>[]
}

async function writeHeader(
  { manager, service, context }: OfferSession,
  id: string,
  header: OfferHeader,
): Promise<void> {
  const { buyer, shipping_address, billing_address, ...columns } = header
  await service.updateOffers({ ...columns, id }, context)
  await replaceJson(manager, "crm_offer", id, { buyer, shipping_address, billing_address })
}

async function saveDraft(
  session: OfferSession,
  id: string,
  version: number,
  header: OfferHeader,
  lines: PricedLine[],
): Promise<void> {
  const [row] = await session.manager.execute(
    "update crm_offer set version = version + 1 where id = ? and version = ? and status = 'draft' and deleted_at is null returning id",
    [id, version],
  )
  if (!row) {
    throw crmError("changed_meanwhile", { record: "offer" })
  }
  await writeHeader(session, id, header)
  await storeLines(session.manager, id, lines)
}

async function createDraft(
  { manager, service, context }: OfferSession,
  header: OfferHeader & { id: string; events: Omit<NewOfferEvent, "offer_id">[] },
  lines: PricedLine[],
  revised: RevisedOffer | null,
): Promise<void> {
  const { events, ...offer } = header
  if (revised) {
    await makeRoomForRevision(manager, revised)
  }
  await service.createOffers(offer as never, context)
  // What Medusa creates is written at the end of the transaction; the lines need their offer now.
  await manager.flush()
  await storeLines(manager, offer.id, lines)
  await insertEvents(
    manager,
    events.map((event) => ({ ...event, offer_id: offer.id })),
  )
}

async function restoreOffer(session: OfferSession, snapshot: OfferSnapshot): Promise<void> {
  const { version: _, id, ...offer } = snapshot.offer
  await session.manager.execute("update crm_offer set version = version + 1 where id = ?", [id])
  await writeHeader(session, id, offer)
  await storeLines(session.manager, id, snapshot.lines)
}

/** Writes what an offer says. */
export const draftStore = {
  writes: {
    /**
     * Writes an edited draft, lines and totals, if nobody wrote it meanwhile.
     * @throws conflict when the version moved on or it is no draft any more
     */
    saveDraft,
    /**
     * Stores a new offer with its lines and the beginning of its history; the next revision of `revised` if given.
     * @throws conflict when the revised offer is not as the caller saw it
     */
    createDraft,
    /** Puts an offer back as it was, for compensation. The version still grows. */
    restoreOffer,
  },
}
