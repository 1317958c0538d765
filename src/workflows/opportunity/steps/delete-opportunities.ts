import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { LIVE_OFFER_STATUSES, OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { type Actor, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../modules/sales_order"
import { offersNamed } from "../name-offers"

const LIVE_ORDERS = ["active", "closed"] as const

async function assertNoDocuments(
  container: MedusaContainer,
  actor: Actor,
  opportunity_id: string[],
): Promise<void> {
  const [offers, orders] = await Promise.all([
    container
      .resolve<OfferModuleService>(OFFER_MODULE)
      .listOffers({ opportunity_id, status: [...LIVE_OFFER_STATUSES] }),
    container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .listSalesOrders({ opportunity_id, state: [...LIVE_ORDERS] }),
  ])
  if (orders.length) {
    throw crmError("opportunity_became_order")
  }
  if (offers.length) {
    throw crmError("opportunity_has_offers", { offers: offersNamed(actor, offers) })
  }
}

/** Deletes opportunities. @throws conflict while one has a live offer or order */
export const deleteOpportunitiesStep = createStep(
  "crm-delete-opportunities",
  async ({ actor, ids }: { actor: Actor; ids: string[] }, { container }) => {
    await assertNoDocuments(container, actor, ids)
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).softDeleteOpportunities(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreOpportunities(ids)
    }
  },
)
