import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  type HandedOverRow,
  handOverRows,
  type Owner,
  type RowsToHandOver,
  takeRowsBack,
} from "../../utils/hand-over"
import { managerOf } from "../../utils/manager-of"
import { type CrmOptions, parseCrmOptions } from "../../options"
import { DiscountRule, Offer, OfferEvent, OfferLine } from "./models"
import type { PricedLine } from "./pricing/price-offer"
import { canChangeOfferStatus, type OfferStatus } from "./status/offer-status"

/** The columns of an offer that an edit may write. */
export type OfferHeader = Partial<Omit<InferTypeOf<typeof Offer>, "id" | "lines" | "events" | "version" | "status">>

/** An offer's stored state, to put it back. */
export type OfferSnapshot = {
  offer: Record<string, unknown> & { id: string }
  lines: Record<string, unknown>[]
}

class OfferModuleService extends MedusaService({ DiscountRule, Offer, OfferEvent, OfferLine }) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }

  /**
   * Writes an edited draft, lines and totals, if nobody wrote it meanwhile.
   * @throws conflict when the version moved on or it is no draft any more
   */
  @InjectManager()
  @InjectTransactionManager()
  async saveDraft(
    id: string,
    version: number,
    header: OfferHeader,
    lines: PricedLine[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const [row] = await managerOf(context).execute(
      "update crm_offer set version = version + 1 where id = ? and version = ? and status = 'draft' and deleted_at is null returning id",
      [id, version],
    )
    if (!row) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This offer was changed by someone else meanwhile. Look at it again and repeat what you did.",
      )
    }
    await this.updateOffers({ ...header, id }, context)
    await this.replaceLines_(
      id,
      lines.map(({ is_touched: _, ...line }) => line),
      context,
    )
  }

  @InjectTransactionManager()
  protected async replaceLines_(
    offer_id: string,
    lines: Record<string, unknown>[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const kept = new Set(lines.map((line) => line.id).filter(Boolean))
    const stored = await this.listOfferLines({ offer_id }, { select: ["id"] }, context)
    const gone = stored.filter((line) => !kept.has(line.id)).map((line) => line.id)
    const storedIds = new Set(stored.map((line) => line.id))
    const [changed, added] = [
      lines.filter((line) => storedIds.has(line.id as string)),
      lines.filter((line) => !storedIds.has(line.id as string)),
    ]
    if (gone.length) {
      await this.deleteOfferLines(gone, context)
    }
    if (changed.length) {
      await this.updateOfferLines(changed as { id: string }[], context)
    }
    if (added.length) {
      await this.createOfferLines(added.map((line) => ({ ...line, offer_id })) as never, context)
    }
  }

  /** Puts an offer back as it was, for compensation. The version still grows. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreOffer(
    snapshot: OfferSnapshot,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { version: _, ...offer } = snapshot.offer
    await managerOf(context).execute("update crm_offer set version = version + 1 where id = ?", [offer.id])
    await this.updateOffers(offer, context)
    await this.replaceLines_(offer.id, snapshot.lines, context)
  }

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
    if (!canChangeOfferStatus(offer.status, to)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `This offer is ${offer.status}: it cannot become ${to}.`,
      )
    }
    const [row] = await managerOf(context).execute(
      `update crm_offer set status = ?, version = version + 1, updated_at = now()
         where id = ? and status = ? ${offer.version === undefined ? "" : "and version = ?"} and deleted_at is null returning id`,
      offer.version === undefined
        ? [to, offer.id, offer.status]
        : [to, offer.id, offer.status, offer.version],
    )
    if (!row) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This offer was changed by someone else meanwhile. Look at it again and repeat what you did.",
      )
    }
    if (Object.keys(stamps).length) {
      await this.updateOffers({ ...stamps, id: offer.id }, context)
    }
  }

  /** Takes a status change back, for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreStatus(
    offers: { id: string; status: OfferStatus }[],
    stamps: OfferHeader = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    for (const { id, status } of offers) {
      await managerOf(context).execute(
        "update crm_offer set status = ?, version = version + 1 where id = ?",
        [status, id],
      )
      if (Object.keys(stamps).length) {
        await this.updateOffers({ ...stamps, id }, context)
      }
    }
  }

  /** Gives offers to another owner, or to their owner's new team. Returns how they were before. */
  @InjectManager()
  @InjectTransactionManager()
  async handOver(
    rows: RowsToHandOver,
    to: Owner,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<HandedOverRow[]> {
    return await handOverRows(managerOf(context), { name: "crm_offer" }, rows, to)
  }

  /** Gives offers back to whom they belonged; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBack(
    before: HandedOverRow[],
    from: Owner,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeRowsBack(managerOf(context), { name: "crm_offer" }, before, from)
  }
}

export default OfferModuleService
