import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DocumentOperation,
  type Moved,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"

/** Document operations to show on the board; without an opportunity there is nothing to move. */
type Input = { opportunity_id: string | null; operations: DocumentOperation[] }

/** Moves the opportunity where operations on documents lead, together with those: all or nothing. */
export const followDocumentsStep = createStep(
  "crm-follow-documents",
  async ({ opportunity_id, operations }: Input, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const moved: Moved[] = opportunity_id ? await pipeline.followDocuments(opportunity_id, operations) : []
    return new StepResponse(moved, moved)
  },
  async (moved, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    // One goes back to where the one before it had led.
    for (const move of [...(moved ?? [])].reverse()) {
      await pipeline.revertMoves([move])
    }
  },
)
