import type { MedusaContainer } from "@medusajs/framework/types"
import {
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  SELLER_ID,
  startOfToday,
} from "../../modules/sales_order"
import { dayIn } from "../../utils/days"
import { documentZone } from "../../utils/document-zone"

async function readSellerCountry(container: MedusaContainer): Promise<string | null | undefined> {
  const [seller] = await container
    .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    .listSellers({ id: SELLER_ID }, { select: ["id", "country_code"] })
  return seller?.country_code
}

/** The first moment of today by the seller's calendar, which decides what is overdue. One query. */
export async function readStartOfToday(container: MedusaContainer): Promise<Date> {
  return startOfToday(new Date(), await readSellerCountry(container))
}

/** Today by the seller's calendar, such as `2027-01-31`. One query. */
export async function readToday(container: MedusaContainer): Promise<string> {
  return dayIn(new Date(), documentZone(await readSellerCountry(container)))
}
