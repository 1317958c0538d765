import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
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
import { type IssuedNote, type NoteSource, syncDeliveryNotes } from "./documents/delivery-notes"
import {
  cancelInvoice,
  createInvoice,
  issueInvoice,
  type NewInvoice,
  takeBackCancel,
  takeBackIssue,
} from "./documents/invoices"
import type { PlanLine } from "./documents/plan-invoice"
import { DeliveryNote, DeliveryNoteLine, Invoice, InvoiceLine, NumberSeries, SalesOrder, Seller } from "./models"
import type { DocumentType } from "./models/number-series"
import { createSeries, takeNumber } from "./numbers/take-number"
import type { OrderProgress } from "./state/order-progress"

/** A change of an order's progress, made looking at `state_changes`. */
export type ProgressChange = OrderProgress & { id: string; state_changes: number; closed_at: Date | null }

class SalesOrderModuleService extends MedusaService({
  DeliveryNote,
  DeliveryNoteLine,
  Invoice,
  InvoiceLine,
  NumberSeries,
  SalesOrder,
  Seller,
}) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }

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
    const { id, state_changes, state, delivered, invoiced, closed_at } = change
    const rows = await managerOf(context).execute(
      `update crm_sales_order set state = ?, delivered = ?, invoiced = ?, closed_at = ?,
         state_changes = state_changes + 1, updated_at = now()
         where id = ? and state_changes = ? and deleted_at is null returning id`,
      [state, delivered, invoiced, closed_at, id, state_changes],
    )
    if (!rows.length) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This order was changed at the same moment. Look at it again.",
      )
    }
  }

  /** Issues the delivery notes that an order's fulfilments still lack and copies their dates; returns the new ones. */
  @InjectManager()
  @InjectTransactionManager()
  async syncDeliveryNotes(
    sales_order_id: string,
    fulfillments: NoteSource[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<IssuedNote[]> {
    return await syncDeliveryNotes(
      { service: this, manager: managerOf(context), context },
      sales_order_id,
      fulfillments,
    )
  }

  /** A draft invoice over what is asked for, else all that is left; returns its id. @throws invalid_data, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async draftInvoice(
    input: NewInvoice,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await createInvoice({ service: this, manager: managerOf(context), context }, input)
  }

  /** Issues a draft and returns its number. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async issueInvoice(
    input: { id: string; sales_order_id: string; lines: PlanLine[] },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await issueInvoice({ service: this, manager: managerOf(context), context }, input)
  }

  /** Deletes a draft, or credits an issued invoice and returns the credit note's id. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async cancelInvoice(
    sales_order_id: string,
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    return await cancelInvoice({ service: this, manager: managerOf(context), context }, sales_order_id, id)
  }

  /** Undoes `issueInvoice`; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackIssue(
    sales_order_id: string,
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeBackIssue({ service: this, manager: managerOf(context), context }, sales_order_id, id)
  }

  /** Undoes `cancelInvoice`; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackCancel(
    sales_order_id: string,
    id: string,
    credit_note_id: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeBackCancel(
      { service: this, manager: managerOf(context), context },
      sales_order_id,
      id,
      credit_note_id,
    )
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
