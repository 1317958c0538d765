import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** Refuses a merge of nothing, of a lead into itself, and of the same lead twice. @throws invalid_data */
export const assertMergeableStep = createStep(
  "crm-assert-mergeable",
  async ({ id, lead_ids }: { id: string; lead_ids: string[] }) => {
    if (!lead_ids.length) {
      throw invalid("lead_ids: name at least one other lead")
    }
    if (lead_ids.includes(id)) {
      throw invalid("lead_ids: a lead cannot be merged into itself")
    }
    if (new Set(lead_ids).size !== lead_ids.length) {
      throw invalid("lead_ids: name each lead once")
    }
    return new StepResponse(undefined)
  },
)
