import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type HandOver, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { newOwners, type Owner } from "../../../persistence/hand-over"
import type { Assigned } from "../emit-assigned"

const NONE: Assigned = { leads: [], opportunities: [], activities: [] }

type Input = Omit<HandOver, "to"> & { to: Owner | null }

/** Gives leads, opportunities and open activities to another owner, or to their owner's new team; to null, nothing changes. */
export const handOverRecordsStep = createStep(
  "crm-hand-over-records",
  async ({ to, ...input }: Input, { container }) => {
    if (!to) {
      return new StepResponse({ opportunity_ids: [] as string[], assigned: NONE }, null)
    }
    const done = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).handOver({ ...input, to })
    const assigned: Assigned = {
      leads: newOwners(done.leads, to),
      opportunities: newOwners(done.opportunities, to),
      activities: newOwners(
        done.activities.ids.map((id) => ({ id, owner_id: done.activities.owner_id })),
        to,
      ),
    }
    return new StepResponse({ opportunity_ids: done.opportunities.map(({ id }) => id), assigned }, done)
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).takeBack(done)
    }
  },
)
