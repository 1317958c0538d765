import type { ExecArgs } from "@medusajs/framework/types"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../modules/sales_order"

/** Starts the number series of the current year, once; every later year starts with its first document. */
export default async function startNumberSeries({ container }: ExecArgs) {
  await container
    .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    .startNumberSeries(new Date().getFullYear())
}
