import { SALES_ORDER_ROW_FIELDS } from "../../../../workflows/sales-order/read-sales-order"

export const listSalesOrders = { defaults: SALES_ORDER_ROW_FIELDS, isList: true, defaultLimit: 20 }
