import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { type NewOpportunityInput, prepareOpportunity } from "../prepare-opportunity"

type Input = { actor: Actor; opportunity: NewOpportunityInput }

/** Creates an opportunity, with defaults for what was not said. @throws invalid_data, forbidden */
export const createOpportunityStep = createStep(
  "crm-create-opportunity",
  async ({ actor, opportunity }: Input, { container }) => {
    const data = await prepareOpportunity(container, actor, opportunity)
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const id = await pipeline.addOpportunity(data, actor.user_id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).removeOpportunity(id)
    }
  },
)
