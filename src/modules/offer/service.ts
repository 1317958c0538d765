import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import {
  type HandedOverRow,
  handOverRows,
  type Owner,
  type RowsToHandOver,
  takeRowsBack,
} from "../../utils/hand-over"
import { managerOf } from "../../utils/manager-of"
import { replaceJson } from "../../utils/replace-json"
import { type CrmOptions, parseCrmOptions } from "../../options"
import { costMetadataKey } from "./costs/metadata-cost"
import { type CostFields, costsOn, insertMissingCosts, type StoredCost, upsertCost } from "./costs/cost-store"
import { storeLines } from "./editing/store-lines"
import type { Rule } from "./pricing/choose-rule"
import type { PricedLine } from "./pricing/price-offer"
import { listRulesFor, type RuleScope } from "./pricing/rule-query"
import { makeRoomForRevision, type RevisedOffer } from "./revisions/make-room"
import { OfferAcceptanceService } from "./status/acceptance-service"
import type { OfferHeader } from "./status/life-service"
import { insertEvents, type NewOfferEvent } from "./status/offer-store"

export type { OfferHeader }

/** An offer's stored state, to put it back. */
export type OfferSnapshot = {
  offer: Record<string, unknown> & { id: string }
  lines: Record<string, unknown>[]
}

class OfferModuleService extends OfferAcceptanceService {
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
      throw crmError("changed_meanwhile", { record: "offer" })
    }
    await this.writeHeader(id, header, context)
    await storeLines(managerOf(context), id, lines)
  }

  /**
   * Stores a new offer with its lines and the beginning of its history; the next revision of `revised` if given.
   * @throws conflict when the revised offer is not as the caller saw it
   */
  @InjectManager()
  @InjectTransactionManager()
  async createDraft(
    header: OfferHeader & { id: string; events: Omit<NewOfferEvent, "offer_id">[] },
    lines: PricedLine[],
    revised: RevisedOffer | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { events, ...offer } = header
    const manager = managerOf(context)
    if (revised) {
      await makeRoomForRevision(manager, revised)
    }
    await this.createOffers(offer as never, context)
    // What Medusa creates is written at the end of the transaction; the lines need their offer now.
    await manager.flush()
    await storeLines(manager, offer.id, lines)
    await insertEvents(
      manager,
      events.map((event) => ({ ...event, offer_id: offer.id })),
    )
  }

  /** The discount rules in force that may matter to a sale. */
  @InjectManager()
  async listRulesFor(
    scope: RuleScope,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Rule[]> {
    return await listRulesFor(managerOf(context), scope)
  }

  /** Puts an offer back as it was, for compensation. The version still grows. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreOffer(
    snapshot: OfferSnapshot,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { version: _, id, ...offer } = snapshot.offer
    await managerOf(context).execute("update crm_offer set version = version + 1 where id = ?", [id])
    await this.writeHeader(id, offer, context)
    await storeLines(managerOf(context), id, snapshot.lines)
  }

  private async writeHeader(id: string, header: OfferHeader, context: Context<EntityManager>): Promise<void> {
    const { buyer, shipping_address, billing_address, ...columns } = header
    await this.updateOffers({ ...columns, id }, context)
    await replaceJson(managerOf(context), "crm_offer", id, { buyer, shipping_address, billing_address })
  }

  /** Where a variant's metadata may still hold a cost; null: nowhere. */
  get costMetadataKey(): string | null {
    return costMetadataKey(this.options.cost_metadata_key)
  }

  /** What variants cost on a day, in one currency or in each. One query. */
  @InjectManager()
  async listCostsOn(
    asked: { variant_ids: string[]; currency_code?: string; day: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StoredCost[]> {
    return asked.variant_ids.length ? await costsOn(managerOf(context), asked) : []
  }

  /** Writes what a variant costs from a day on, also over the amount that was said for that day. */
  @InjectManager()
  @InjectTransactionManager()
  async saveVariantCost(
    cost: CostFields,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; amount_before: number | null }> {
    return await upsertCost(managerOf(context), cost)
  }

  /** Writes many costs, but none over another. Returns how many were written. */
  @InjectManager()
  @InjectTransactionManager()
  async addMissingCosts(
    costs: (CostFields & { id?: string })[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    return await insertMissingCosts(managerOf(context), costs)
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
