import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
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
import type { Store } from "./documents/store"
import { DeliveryNote, DeliveryNoteLine, Invoice, InvoiceLine, NumberSeries, SalesOrder } from "./models"
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
}) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }

  private manager(context: Context<EntityManager>): EntityManager {
    const manager = context.transactionManager ?? context.manager
    if (!manager) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The sales order module has no database connection",
      )
    }
    return manager
  }

  private store(context: Context<EntityManager>): Store {
    return { service: this, manager: this.manager(context), context }
  }

  /**
   * The next number of a document type in the year of `date`: `FCT-2026-0001`. With a context of the caller it is taken
   * in the caller's transaction, so that number and document are saved together or not at all.
   */
  @InjectTransactionManager()
  async takeNumber(
    document_type: DocumentType,
    date: Date = new Date(),
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await takeNumber(this.manager(context), document_type, date)
  }

  /** Starts the number series of a year; those that are there already stay as they are. */
  @InjectTransactionManager()
  async startNumberSeries(
    year: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await createSeries(this.manager(context), year)
  }

  /**
   * Writes how far an order is, if nobody wrote it since `state_changes` was read; each change raises that count.
   * @throws conflict
   */
  @InjectTransactionManager()
  async saveProgress(
    change: ProgressChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { id, state_changes, state, delivered, invoiced, closed_at } = change
    const rows = await this.manager(context).execute(
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
  @InjectTransactionManager()
  async syncDeliveryNotes(
    sales_order_id: string,
    fulfillments: NoteSource[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<IssuedNote[]> {
    return await syncDeliveryNotes(this.store(context), sales_order_id, fulfillments)
  }

  /** A draft invoice over what is asked for, else all that is left; returns its id. @throws invalid_data, conflict */
  @InjectTransactionManager()
  async draftInvoice(
    input: NewInvoice,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await createInvoice(this.store(context), input)
  }

  /** Issues a draft and returns its number. @throws conflict */
  @InjectTransactionManager()
  async issueInvoice(
    input: { id: string; sales_order_id: string; lines: PlanLine[] },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await issueInvoice(this.store(context), input)
  }

  /** Deletes a draft, or credits an issued invoice and returns the credit note's id. @throws conflict */
  @InjectTransactionManager()
  async cancelInvoice(
    sales_order_id: string,
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    return await cancelInvoice(this.store(context), sales_order_id, id)
  }

  /** Undoes `issueInvoice`; for compensation. */
  @InjectTransactionManager()
  async takeBackIssue(
    sales_order_id: string,
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeBackIssue(this.store(context), sales_order_id, id)
  }

  /** Undoes `cancelInvoice`; for compensation. */
  @InjectTransactionManager()
  async takeBackCancel(
    sales_order_id: string,
    id: string,
    credit_note_id: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await takeBackCancel(this.store(context), sales_order_id, id, credit_note_id)
  }
}

export default SalesOrderModuleService
