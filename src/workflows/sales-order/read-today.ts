import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_ORDER_MODULE } from "../../modules/sales_order"
import { SELLER_ID } from "../../modules/sales_order/models/seller"
import type SalesOrderModuleService from "../../modules/sales_order/service"
import { startOfToday } from "../../modules/sales_order/state/overdue"

/** The first moment of today by the seller's calendar, which decides what is overdue. One query. */
export async function readStartOfToday(container: MedusaContainer): Promise<Date> {
  const [seller] = await container
    .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    .listSellers({ id: SELLER_ID }, { select: ["id", "country_code"] })
  return startOfToday(new Date(), seller?.country_code)
}
