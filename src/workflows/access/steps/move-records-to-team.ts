import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type OfferModuleService from "../../../modules/offer/service"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type SalesOrderModuleService from "../../../modules/sales_order/service"

type Input = { user_id: string; team_id: string | null; previous_team_id: string | null }

async function moveRecords(
  container: MedusaContainer,
  owner_id: string,
  team_id: string | null,
): Promise<void> {
  await container.resolve<PipelineModuleService>(PIPELINE_MODULE).moveRecordsToTeam(owner_id, team_id)
  const change = { selector: { owner_id }, data: { team_id } }
  await container.resolve<OfferModuleService>(OFFER_MODULE).updateOffers(change)
  await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).updateSalesOrders(change)
}

/** The records of a rep follow them into their team: leads, opportunities, offers and sales orders. */
export const moveRecordsToTeamStep = createStep(
  "crm-move-records-to-team",
  async ({ user_id, team_id, previous_team_id }: Input, { container }) => {
    if (team_id === previous_team_id) {
      return new StepResponse({ moved: false }, null)
    }
    await moveRecords(container, user_id, team_id)
    return new StepResponse({ moved: true }, { user_id, previous_team_id })
  },
  async (moved, { container }) => {
    if (moved) {
      await moveRecords(container, moved.user_id, moved.previous_team_id)
    }
  },
)
