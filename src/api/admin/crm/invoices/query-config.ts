import { INVOICE_ROW_FIELDS } from "../../../../workflows/sales-order/read-invoice"

export const listInvoices = { defaults: INVOICE_ROW_FIELDS, isList: true, defaultLimit: 20 }
