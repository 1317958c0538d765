import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import SalesOrderModule from "../modules/sales_order"

/** The host user who owns the sales order. */
export default defineLink(
  { linkable: SalesOrderModule.linkable.crmSalesOrder.id, field: "owner_id" },
  UserModule.linkable.user,
  { readOnly: true },
)
