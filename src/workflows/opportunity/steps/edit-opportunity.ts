import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import type { Owner } from "../../../persistence/hand-over"
import { type OpportunityInput, prepareEdit } from "../prepare-opportunity"

type Input = {
  actor: Actor
  current: { id: string; owner_id: string | null; customer_id?: unknown; stage_id?: unknown }
  version?: number
  opportunity: OpportunityInput
}

/**
 * Changes an opportunity. Says whose it became, null when it stays with its owner.
 * @throws invalid_data, forbidden (owner), conflict (stale version)
 */
export const editOpportunityStep = createStep(
  "crm-edit-opportunity",
  async ({ actor, current, version, opportunity }: Input, { container }) => {
    const data = await prepareEdit(container, actor, current, opportunity)
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const change = { id: current.id, version, data, actor_id: actor.user_id }
    const { owner_id, team_id = null } = data
    const new_owner: Owner | null = owner_id === undefined ? null : { owner_id, team_id }
    return new StepResponse({ id: current.id, new_owner }, await pipeline.editOpportunity(change))
  },
  async (edited, { container }) => {
    if (edited) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertEdit(edited)
    }
  },
)
