import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"

/** Refuses a merge of nothing, of a lead into itself, and of the same lead twice. @throws invalid_data */
export const assertMergeableStep = createStep(
  "crm-assert-mergeable",
  async ({ id, lead_ids }: { id: string; lead_ids: string[] }) => {
    if (!lead_ids.length) {
      throw crmError("merge_unnamed", { field: "lead_ids" })
    }
    if (lead_ids.includes(id)) {
      throw crmError("merge_into_itself", { field: "lead_ids" })
    }
    if (new Set(lead_ids).size !== lead_ids.length) {
      throw crmError("entries_repeated", { field: "lead_ids" })
    }
    return new StepResponse(undefined)
  },
)
