import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import {
  type Accepted,
  type AcceptedBy,
  claimAcceptance,
  completeAcceptance,
  reopenAcceptance,
  takeBackAcceptance,
  takeOverAcceptance,
} from "./acceptance"
import { type Acceptance, endLease, listCutOff, renewLease, whileHeld } from "./acceptance-lease"
import { OfferLifeService } from "./life-service"
import { changedMeanwhile, type Negotiation } from "./offer-store"

/** The part of the offers that accepts them. Who works on an acceptance: see `acceptance-lease.ts`. */
export class OfferAcceptanceService extends OfferLifeService {
  /** The oldest offers whose acceptance was cut off: accepted, no order, and nobody works on them. */
  @InjectManager()
  async listCutOffAcceptances(
    { ids, limit }: { ids?: string[]; limit: number },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; number: string; revision: number }[]> {
    return ids?.length === 0 ? [] : await listCutOff(managerOf(context), ids, limit)
  }

  /**
   * Does work that belongs to an acceptance, while nobody can take the acceptance over.
   * @throws conflict, before the work begins, when the acceptance is another one's by now
   */
  @InjectManager()
  async whileHeld<T>(
    acceptance: Acceptance,
    work: () => Promise<T>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<T> {
    const done = await whileHeld(managerOf(context), acceptance, work)
    if (!done) {
      throw changedMeanwhile()
    }
    return done.result
  }

  /** The same for compensation: nothing is done to an acceptance that is another one's by now. */
  @InjectManager()
  async ifStillHeld(
    acceptance: Acceptance,
    work: () => Promise<unknown>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await whileHeld(managerOf(context), acceptance, work)
  }

  /** Keeps an acceptance for another while. False when it is complete or another one's. */
  @InjectManager()
  async renewLease(
    acceptance: Acceptance,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await renewLease(managerOf(context), acceptance)
  }

  /** Gives an acceptance up that is not complete: the next one may continue it at once. */
  @InjectManager()
  async endLease(
    acceptance: Acceptance,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await endLease(managerOf(context), acceptance)
  }

  /** Begins an acceptance. Returns the ids of the offers it took the place of. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async claimAcceptance(
    offer: Accepted,
    by: AcceptedBy,
    started_at: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return await claimAcceptance(managerOf(context), offer, by, started_at)
  }

  /** Continues an acceptance that was cut off. Returns the ids of the offers it took the place of. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async takeOverAcceptance(
    offer: Negotiation & { version: number },
    started_at: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return await takeOverAcceptance(managerOf(context), offer, started_at)
  }

  /** Ends an acceptance: everything exists that belongs to it. @throws conflict when it was taken over meanwhile */
  @InjectManager()
  async completeAcceptance(
    acceptance: Acceptance,
    order_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await completeAcceptance(managerOf(context), acceptance, order_id)
  }

  /** Takes the end of an acceptance back; for compensation. */
  @InjectManager()
  async reopenAcceptance(
    acceptance: Acceptance,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await reopenAcceptance(managerOf(context), acceptance)
  }

  /** Takes an acceptance back as if it had never begun, unless it is complete or somebody else's. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackAcceptance(
    offer: Negotiation,
    started_at: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeBackAcceptance(managerOf(context), offer, started_at)
  }
}
