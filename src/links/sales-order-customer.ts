import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import SalesOrderModule from "../modules/sales_order"

/** The host customer of a sales order. */
export default defineLink(
  { linkable: SalesOrderModule.linkable.crmSalesOrder.id, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true },
)
