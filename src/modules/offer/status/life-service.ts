import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import { DiscountRule, Offer, OfferEvent, OfferLine, VariantCost } from "../models"
import {
  type Acceptance,
  type Accepted,
  type AcceptedBy,
  claimAcceptance,
  completeAcceptance,
  reopenAcceptance,
  takeBackAcceptance,
  takeOverAcceptance,
} from "./acceptance"
import { cutOffBefore } from "./acceptance-rules"
import type { OfferAmount } from "./live-offer"
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

/** The columns of an offer that an edit may write. */
export type OfferHeader = Partial<
  Omit<InferTypeOf<typeof Offer>, "id" | "lines" | "events" | "version" | "status">
>

/** The part of the offers that moves them along their states. */
export class OfferLifeService extends MedusaService({
  DiscountRule,
  Offer,
  OfferEvent,
  OfferLine,
  VariantCost,
}) {
  /**
   * Changes the status of one offer, if it still has the status (and version) that the caller saw.
   * @throws conflict when the state machine forbids it or somebody was faster
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeStatus(
    offer: { id: string; status: OfferStatus; version?: number },
    to: OfferStatus,
    stamps: OfferHeader = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await changeStatus(managerOf(context), offer, to)
    if (Object.keys(stamps).length) {
      await this.updateOffers({ ...stamps, id: offer.id }, context)
    }
  }

  /** Takes a status change back, unless the offer went on meanwhile; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreStatus(
    { id, from, to }: { id: string; from: OfferStatus; to: OfferStatus },
    stamps: OfferHeader = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const [row] = await managerOf(context).execute(
      "update crm_offer set status = ?, version = version + 1, updated_at = now() where id = ? and status = ? returning id",
      [from, id, to],
    )
    if (row && Object.keys(stamps).length) {
      await this.updateOffers({ ...stamps, id }, context)
    }
  }

  /** Ends the other live revisions of an offer's number, now that it was sent. Returns what they were. */
  @InjectManager()
  @InjectTransactionManager()
  async supersedeRevisions(
    offer: Negotiation & { number: string; revision: number },
    actor_id: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Superseded[]> {
    const manager = managerOf(context)
    await lockSiblings(manager, "revisions", offer)
    const superseded = await supersede(manager, "revisions", offer)
    await insertEvents(manager, supersededEvents(offer, superseded, actor_id, "sent"))
    return superseded
  }

  /** Takes `supersedeRevisions` back; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreRevisions(
    by_offer_id: string,
    superseded: Superseded[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = managerOf(context)
    const ids = superseded.map(({ id }) => id)
    await manager.execute(
      "delete from crm_offer_event where offer_id in (?) and kind = 'superseded' and details->>'by_offer_id' = ?",
      [ids, by_offer_id],
    )
    await restoreSuperseded(manager, superseded)
  }

  /** Removes a draft with its lines, if it still is the one that the caller saw. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async deleteDraft(
    { id, version }: { id: string; version: number },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const [row] = await managerOf(context).execute(
      `update crm_offer set version = version + 1
         where id = ? and version = ? and status = 'draft' and deleted_at is null returning id`,
      [id, version],
    )
    if (!row) {
      throw changedMeanwhile()
    }
    await this.softDeleteOffers(id, {}, context)
  }

  /** The offers of an opportunity that its amount may follow. */
  @InjectManager()
  async listOfferAmounts(
    opportunity_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OfferAmount[]> {
    return await listOfferAmounts(managerOf(context), opportunity_id)
  }

  /** The oldest offers whose acceptance was cut off: accepted, no order, and nobody works on them. */
  @InjectManager()
  async listCutOffAcceptances(
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; number: string; revision: number }[]> {
    return await managerOf(context).execute(
      `select id, number, revision from crm_offer where status = 'accepted' and order_id is null and deleted_at is null
         and accept_started_at < ? order by accept_started_at limit ?`,
      [cutOffBefore().toISOString(), limit],
    )
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
