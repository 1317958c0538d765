import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type CrmOptions, parseCrmOptions } from "../../../options"
import { managerOf } from "../../../utils/manager-of"
import {
  DeliveryNote,
  DeliveryNoteLine,
  Invoice,
  InvoiceLine,
  NumberSeries,
  SalesOrder,
  Seller,
} from "../models"
import type { Receipts, Settlement } from "../state/settlement"
import { cancelInvoice, creditInvoice, type Credited, type CreditInput, takeBackCredit } from "./credit-notes"
import {
  createInvoice,
  type DraftBefore,
  editInvoice,
  type EditInput,
  type NewInvoice,
  writeDraft,
} from "./invoices"
import { issueInvoice, type IssueInput, takeBackIssue } from "./issue-invoice"
import { type Settled, settleInvoices, writeSettlement } from "./settle-invoices"
import type { Store } from "./store"

const storeOf = (service: InvoicingService, context: Context<EntityManager>): Store => ({
  ...{ service, context },
  manager: managerOf(context),
})

/** The part of the sales orders that makes, credits and settles invoices. */
export class InvoicingService extends MedusaService({
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

  /** A draft invoice over what is asked for, else all that is left; returns its id. @throws invalid_data, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async draftInvoice(
    input: NewInvoice,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await createInvoice(storeOf(this, context), input)
  }

  /** Changes a draft and returns how it was. @throws invalid_data, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async editInvoice(
    input: EditInput,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DraftBefore> {
    return await editInvoice(storeOf(this, context), input)
  }

  /** Undoes `editInvoice`; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackEdit(
    { head, lines }: DraftBefore,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await writeDraft(storeOf(this, context), head, lines)
  }

  /** Issues a draft and returns its number. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async issueInvoice(
    input: IssueInput,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await issueInvoice(storeOf(this, context), input)
  }

  /** Undoes `issueInvoice`; for compensation. Returns whether it is a draft again, and its document to be deleted. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackIssue(
    input: { sales_order_id: string; id: string; due_at?: Date | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await takeBackIssue(storeOf(this, context), input)
  }

  /** Credits a part of an issued invoice, or all that is left of it. @throws invalid_data, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async creditInvoice(
    input: CreditInput,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Credited> {
    return await creditInvoice(storeOf(this, context), input)
  }

  /** Deletes a draft, or credits all that is left of an issued invoice. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async cancelInvoice(
    input: Omit<CreditInput, "asked">,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Credited> {
    return await cancelInvoice(storeOf(this, context), input)
  }

  /** Undoes `creditInvoice` and `cancelInvoice`; for compensation. Returns whether it is as before, and the document to be deleted. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackCredit(
    input: { sales_order_id: string; id: string; credit_note_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await takeBackCredit(storeOf(this, context), input)
  }

  /** Counts anew what was paid of an order's invoices; null when nothing changed. */
  @InjectManager()
  @InjectTransactionManager()
  async settleInvoices(
    sales_order_id: string,
    receipts: Receipts,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Settled | null> {
    return await settleInvoices(storeOf(this, context), sales_order_id, receipts)
  }

  /** Undoes `settleInvoices`; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackSettlement(
    before: Settlement & { id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await writeSettlement(storeOf(this, context), before)
  }
}
