import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SalesOrderModule from "../modules/sales_order"

/** The host order of a sales order; walked both ways. */
export default defineLink(SalesOrderModule.linkable.crmSalesOrder, OrderModule.linkable.order)
