import type { SalesOrderSession } from "../entities"
import type { Settlement } from "../state/settlement"
import { cancelInvoice, creditInvoice, takeBackCredit } from "./credit-notes"
import { createInvoice, type DraftBefore, editInvoice, writeDraft } from "./invoices"
import { issueInvoice, takeBackIssue } from "./issue-invoice"
import { settleInvoices, writeSettlement } from "./settle-invoices"

async function takeBackEdit(session: SalesOrderSession, { head, lines }: DraftBefore): Promise<void> {
  await writeDraft(session, head, lines)
}

async function takeBackSettlement(
  session: SalesOrderSession,
  before: Settlement & { id: string },
): Promise<void> {
  await writeSettlement(session, before)
}

/** Makes, credits and settles invoices. */
export const invoiceStore = {
  writes: {
    /** A draft invoice over what is asked for, else all that is left; returns its id. @throws invalid_data, conflict */
    draftInvoice: createInvoice,
    /** Changes a draft and returns how it was. @throws invalid_data, conflict */
    editInvoice,
    /** Undoes `editInvoice`; for compensation. */
    takeBackEdit,
    /** Issues a draft and returns its number. @throws conflict */
    issueInvoice,
    /** Undoes `issueInvoice`; for compensation. Returns whether it is a draft again, and its document to be deleted. */
    takeBackIssue,
    /** Credits a part of an issued invoice, or all that is left of it. @throws invalid_data, conflict */
    creditInvoice,
    /** Deletes a draft, or credits all that is left of an issued invoice. @throws conflict */
    cancelInvoice,
    /** Undoes `creditInvoice` and `cancelInvoice`; for compensation. Returns whether it is as before, and the document to be deleted. */
    takeBackCredit,
    /** Counts anew what was paid of an order's invoices; null when nothing changed. */
    settleInvoices,
    /** Undoes `settleInvoices`; for compensation. */
    takeBackSettlement,
  },
}
