import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { resolveOwner } from "../../access/resolve-owner"

type Input = { actor: Actor; ids: string[]; owner_id: string | null }

/** Gives leads to an owner, all or none. @throws forbidden, invalid_data (owner), conflict when one is gone */
export const assignLeadsStep = createStep(
  "crm-assign-leads",
  async ({ actor, ids, owner_id }: Input, { container }) => {
    const owner = await resolveOwner(container, actor, "lead", owner_id)
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    return new StepResponse(ids, await pipeline.assignLeads({ ids, owner, actor_id: actor.user_id }))
  },
  async (assigned, { container }) => {
    if (assigned) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertAssign(assigned)
    }
  },
)
