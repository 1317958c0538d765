import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type OfferModuleService from "../../../modules/offer/service"
import { LIVE_OFFER_STATUSES } from "../../../modules/offer/status/offer-status"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type { Actor } from "../../../modules/pipeline/access/visible-to"
import type PipelineModuleService from "../../../modules/pipeline/service"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type SalesOrderModuleService from "../../../modules/sales_order/service"
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
    throw new MedusaError(MedusaError.Types.CONFLICT, "This opportunity became an order: it stays with it.")
  }
  if (offers.length) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `This opportunity has ${offersNamed(actor, offers)}. Delete or decline them first.`,
    )
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
