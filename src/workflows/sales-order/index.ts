export { cancelInvoiceWorkflow, type CancelInvoiceInput } from "./cancel-invoice"
export { createInvoiceWorkflow, type CreateInvoiceInput } from "./create-invoice"
export { deliverSalesOrderWorkflow, type DeliverSalesOrderInput } from "./deliver-sales-order"
export { issueInvoiceWorkflow, type IssueInvoiceInput } from "./issue-invoice"
export {
  markDeliveryNoteDeliveredWorkflow,
  type MarkDeliveryNoteDeliveredInput,
} from "./mark-delivery-note-delivered"
export { refreshSalesOrderWorkflow, type RefreshSalesOrderInput } from "./refresh-sales-order"
export { createSalesOrderStep } from "./steps/create-sales-order"
export { takeNumberStep } from "./steps/take-number"
