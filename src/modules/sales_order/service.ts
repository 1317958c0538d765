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
import {
  editDeliveryNote,
  type NoteDetails,
  type NoteParties,
  type NoteSource,
  syncDeliveryNotes,
  type SyncedNotes,
} from "./documents/delivery-notes"
import { InvoicingService } from "./documents/invoicing-service"
import type { DocumentType } from "./models/number-series"
import { checkSeries, type SeriesFault } from "./numbers/check-series"
import { createSeries, takeNumber } from "./numbers/take-number"
import {
  restoreSeller,
  saveSeller,
  type SellerData,
  type SellerSave,
  type StoredSellerRow,
} from "./seller/seller-store"
import type { OrderProgress } from "./state/order-progress"

/** A change of an order's progress, made looking at `state_changes`. */
export type ProgressChange = OrderProgress & {
  id: string
  state_changes: number
  closed_at: Date | null
  /** With tax, rounded. */
  total: number
}

class SalesOrderModuleService extends InvoicingService {
  /**
   * The next number of a document type in the year of `date`: `FCT-2026-0001`. With a context of the caller it is taken
   * in the caller's transaction, so that number and document are saved together or not at all.
   */
  @InjectManager()
  @InjectTransactionManager()
  async takeNumber(
    document_type: DocumentType,
    date: Date = new Date(),
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await takeNumber(managerOf(context), document_type, date)
  }

  /** Number series that have gaps, or would hand out a number that is used already. */
  @InjectManager()
  async checkSeries(@MedusaContext() context: Context<EntityManager> = {}): Promise<SeriesFault[]> {
    return await checkSeries(managerOf(context))
  }

  /** Starts the number series of a year; those that are there already stay as they are. */
  @InjectManager()
  @InjectTransactionManager()
  async startNumberSeries(
    year: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await createSeries(managerOf(context), year)
  }

  /**
   * Writes how far an order is, if nobody wrote it since `state_changes` was read; each change raises that count.
   * @throws conflict
   */
  @InjectManager()
  @InjectTransactionManager()
  async saveProgress(
    change: ProgressChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { id, state_changes, state, delivered, invoiced, closed_at, total } = change
    const rows = await managerOf(context).execute(
      `update crm_sales_order set state = ?, delivered = ?, invoiced = ?, closed_at = ?, total = ?::numeric,
         raw_total = jsonb_build_object('value', ?::text, 'precision', 20),
         state_changes = state_changes + 1, updated_at = ?
         where id = ? and state_changes = ? and deleted_at is null returning id`,
      [state, delivered, invoiced, closed_at, String(total), String(total), new Date(), id, state_changes],
    )
    if (!rows.length) {
      throw crmError("changed_meanwhile", { record: "order" })
    }
  }

  /** Issues the delivery notes that an order's fulfilments still lack and copies their dates. */
  @InjectManager()
  @InjectTransactionManager()
  async syncDeliveryNotes(
    sales_order_id: string,
    fulfillments: NoteSource[],
    parties: NoteParties | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SyncedNotes> {
    return await syncDeliveryNotes(
      { service: this, manager: managerOf(context), context },
      sales_order_id,
      fulfillments,
      parties,
    )
  }

  /** Changes what people wrote on a delivery note; returns what stood there before. @throws conflict when it is canceled */
  @InjectManager()
  @InjectTransactionManager()
  async editDeliveryNote(
    id: string,
    details: NoteDetails,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<NoteDetails> {
    return await editDeliveryNote({ service: this, manager: managerOf(context), context }, id, details)
  }

  /** Writes the one seller of the store and returns how it was before: null the first time. */
  @InjectManager()
  @InjectTransactionManager()
  async saveSeller(
    save: SellerSave,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StoredSellerRow | null> {
    return await saveSeller({ service: this, manager: managerOf(context), context }, save)
  }

  /** Undoes `saveSeller`; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreSeller(
    before: SellerData | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await restoreSeller({ service: this, manager: managerOf(context), context }, before)
  }

  /** Gives sales orders to another owner, or to their owner's new team. Returns how they were before. */
  @InjectManager()
  @InjectTransactionManager()
  async handOver(
    rows: RowsToHandOver,
    to: Owner,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<HandedOverRow[]> {
    return await handOverRows(managerOf(context), { name: "crm_sales_order" }, rows, to)
  }

  /** Gives sales orders back to whom they belonged; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBack(
    before: HandedOverRow[],
    from: Owner,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeRowsBack(managerOf(context), { name: "crm_sales_order" }, before, from)
  }
}

export default SalesOrderModuleService
