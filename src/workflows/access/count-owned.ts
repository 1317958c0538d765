import type { MedusaContainer } from "@medusajs/framework/types"
import type { ErrorItem } from "../../errors"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../modules/pipeline"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../modules/sales_order"
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

/** The same for an error that names them; nothing of what they have none of. */
export function ownedItems(owned: HttpOwnedRecords): ErrorItem[] {
  const kinds = Object.keys(owned) as (keyof HttpOwnedRecords)[]
  return kinds
    .filter((kind) => owned[kind] > 0)
    .map((kind) => ({ item: `owned_${kind}` as const, amount: owned[kind] }))
}
