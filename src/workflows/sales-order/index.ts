export { cancelInvoiceWorkflow, type CancelInvoiceInput } from "./cancel-invoice"
export { createInvoiceWorkflow, type CreateInvoiceInput } from "./create-invoice"
export { creditInvoiceWorkflow, type CreditInvoiceInput } from "./credit-invoice"
export { deliverSalesOrderWorkflow, type DeliverSalesOrderInput } from "./deliver-sales-order"
export { issueInvoiceWorkflow, type IssueInvoiceInput } from "./issue-invoice"
export {
  markDeliveryNoteDeliveredWorkflow,
  type MarkDeliveryNoteDeliveredInput,
} from "./mark-delivery-note-delivered"
export { payInvoiceWorkflow, type PayInvoiceInput } from "./pay-invoice"
export { refreshSalesOrderWorkflow, type RefreshSalesOrderInput } from "./refresh-sales-order"
export { createSalesOrderStep } from "./steps/create-sales-order"
export { takeNumberStep } from "../document/steps/take-number"
export { updateInvoiceWorkflow, type UpdateInvoiceInput } from "./update-invoice"
export { cancelDeliveryNoteWorkflow, type CancelDeliveryNoteInput } from "./cancel-delivery-note"
export { closeShortWorkflow, type CloseShortInput } from "./close-short"
export { shipDeliveryNoteWorkflow, type ShipDeliveryNoteInput } from "./ship-delivery-note"
export { takeInOrderWorkflow, type TakeInOrderInput } from "./take-in-order"
export { updateDeliveryNoteWorkflow, type UpdateDeliveryNoteInput } from "./update-delivery-note"
