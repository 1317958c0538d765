import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type { Actor } from "../../../modules/pipeline/access/visible-to"
import type PipelineModuleService from "../../../modules/pipeline/service"
import { type OpportunityInput, prepareEdit } from "../prepare-opportunity"

type Input = {
  actor: Actor
  current: { id: string; owner_id: string | null; customer_id?: unknown }
  version?: number
  opportunity: OpportunityInput
}

/** Changes an opportunity. @throws invalid_data, forbidden (owner), conflict (stale version) */
export const editOpportunityStep = createStep(
  "crm-edit-opportunity",
  async ({ actor, current, version, opportunity }: Input, { container }) => {
    const data = await prepareEdit(container, actor, current, opportunity)
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const before = await pipeline.editOpportunity({ id: current.id, version, data })
    return new StepResponse({ id: current.id }, { id: current.id, data: before })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).editOpportunity(before)
    }
  },
)
