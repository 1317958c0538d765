import type { MedusaContainer } from "@medusajs/framework/types"
import { OFFER_MODULE } from "../../modules/offer"
import type OfferModuleService from "../../modules/offer/service"
import { PIPELINE_MODULE } from "../../modules/pipeline"
import type PipelineModuleService from "../../modules/pipeline/service"
import { SALES_ORDER_MODULE } from "../../modules/sales_order"
import type SalesOrderModuleService from "../../modules/sales_order/service"
import type { HttpOwnedRecords } from "../../types/http"

/** How many records of each kind are a user's. */
export async function countOwned(container: MedusaContainer, user_id: string): Promise<HttpOwnedRecords> {
  const one = { select: ["id" as const], take: 1 }
  const [{ leads, opportunities, activities }, [, offers], [, sales_orders]] = await Promise.all([
    container.resolve<PipelineModuleService>(PIPELINE_MODULE).countOwned(user_id),
    container.resolve<OfferModuleService>(OFFER_MODULE).listAndCountOffers({ owner_id: user_id }, one),
    container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .listAndCountSalesOrders({ owner_id: user_id }, one),
  ])
  return { leads, opportunities, offers, sales_orders, activities }
}

const NAMES: Record<keyof HttpOwnedRecords, [string, string]> = {
  leads: ["lead", "leads"],
  opportunities: ["opportunity", "opportunities"],
  offers: ["offer", "offers"],
  sales_orders: ["sales order", "sales orders"],
  activities: ["open activity", "open activities"],
}

/** The same in words, such as `2 leads, 1 offer`; empty for nothing. */
export function ownedInWords(owned: HttpOwnedRecords): string {
  const kinds = Object.keys(NAMES) as (keyof HttpOwnedRecords)[]
  return kinds
    .filter((kind) => owned[kind] > 0)
    .map((kind) => `${owned[kind]} ${NAMES[kind][owned[kind] === 1 ? 0 : 1]}`)
    .join(", ")
}
