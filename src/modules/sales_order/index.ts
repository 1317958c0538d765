import { Module } from "@medusajs/framework/utils"
import { nameEntities } from "../../persistence/name-entities"
import * as models from "./models"
import SalesOrderModuleService from "./service"

export const SALES_ORDER_MODULE = "crm_sales_order"

nameEntities(SALES_ORDER_MODULE, SalesOrderModuleService, models)

export default Module(SALES_ORDER_MODULE, { service: SalesOrderModuleService })

/** The module's door for the server: what the dashboard may use too, its service, its types and its pure rules. */
export * from "./rules"
export { type AskedLine, assertOpen } from "./documents/asked-lines"
export type { Credited } from "./documents/credit-notes"
export {
  type IssuedNote,
  NOTE_FIELDS,
  type NoteDetails,
  type NoteParties,
  type NoteSource,
  withoutNote,
} from "./documents/delivery-notes"
export {
  type ChargeableLine,
  type Charged,
  chargedAmounts,
  chargedByLine,
  netUnitPrice,
} from "./documents/invoice-lines"
export type { Freeze, InvoiceContent } from "./documents/invoice-rows"
export { amountsOf, type InvoiceDetails } from "./documents/invoices"
export { invoicedParts } from "./documents/issue-invoice"
export { planCloseShort, shortenAdjustments } from "./documents/plan-close-short"
export { type CreditedBefore, creditTotals, type DocumentLine, planCredit } from "./documents/plan-credit"
export { type InvoiceFrom, planInvoice, type PlanLine } from "./documents/plan-invoice"
export { planPayment } from "./documents/plan-payment"
export type { SalesOrder } from "./models"
export type { PartySnapshot } from "./models/invoice"
export type { DocumentType } from "./models/number-series"
export { SELLER_ID } from "./models/seller"
export { sequenceOf } from "./numbers/take-number"
export { isEuVatId } from "./seller/checks"
export { imageSize, type ImageType, imageTypeOf } from "./seller/image-type"
export type { SellerData, SellerSave, StoredSellerRow } from "./seller/seller-store"
export type { default as SalesOrderModuleService } from "./service"
export { carriedBy, type DeliveredPart } from "./state/last-delivery"
export { type LineFacts, type LineProgress, lineProgress } from "./state/line-progress"
export { assertNoteAllows, type NoteAction } from "./state/note-rules"
export { orderProgress, type OrderProgress } from "./state/order-progress"
export { isOverdue, notOverdue, overdue, startOfToday } from "./state/overdue"
export type { ProgressChange } from "./state/progress-store"
export { type Receipt, type Receipts, settle, type Settlement } from "./state/settlement"
export { isChanged, type ProgressTrigger, triggersBetween } from "./state/transitions"
export type { ShortenedLine } from "./documents/plan-close-short"
