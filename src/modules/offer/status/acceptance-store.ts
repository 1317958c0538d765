import { onManager } from "../../../persistence/stores"
import type { OfferSession } from "../entities"
import {
  claimAcceptance,
  completeAcceptance,
  reopenAcceptance,
  takeBackAcceptance,
  takeOverAcceptance,
} from "./acceptance"
import { type Acceptance, endLease, listCutOff, renewLease, whileHeld } from "./acceptance-lease"

async function listCutOffAcceptances(
  { manager }: OfferSession,
  { ids, limit }: { ids?: string[]; limit: number },
): Promise<{ id: string; number: string; revision: number }[]> {
  return ids?.length === 0 ? [] : await listCutOff(manager, ids, limit)
}

async function ifStillHeld(
  { manager }: OfferSession,
  acceptance: Acceptance,
  work: () => Promise<unknown>,
): Promise<void> {
  await whileHeld(manager, acceptance, work)
}

/**
 * Accepts offers. Who works on an acceptance: see `acceptance-lease.ts`. What is one statement, or opens its own
 * transaction, is not in `writes`.
 */
export const acceptanceStore = {
  reads: {
    /** The oldest offers whose acceptance was cut off: accepted, no order, and nobody works on them. */
    listCutOffAcceptances,
    /** `whileHeld` for compensation: nothing is done to an acceptance that is another one's by now. */
    ifStillHeld,
    /** Keeps an acceptance for another while. False when it is complete or another one's. */
    renewLease: onManager(renewLease),
    /** Gives an acceptance up that is not complete: the next one may continue it at once. */
    endLease: onManager(endLease),
    /** Ends an acceptance: everything exists that belongs to it. @throws conflict when it was taken over meanwhile */
    completeAcceptance: onManager(completeAcceptance),
    /** Takes the end of an acceptance back; for compensation. */
    reopenAcceptance: onManager(reopenAcceptance),
  },
  writes: {
    /** Begins an acceptance. Returns the ids of the offers it took the place of. @throws conflict */
    claimAcceptance: onManager(claimAcceptance),
    /** Continues an acceptance that was cut off. Returns the ids of the offers it took the place of. @throws conflict */
    takeOverAcceptance: onManager(takeOverAcceptance),
    /** Takes an acceptance back as if it had never begun, unless it is complete or somebody else's. */
    takeBackAcceptance: onManager(takeBackAcceptance),
  },
}
