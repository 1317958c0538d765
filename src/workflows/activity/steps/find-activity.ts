import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor, FoundActivity } from "../../../modules/pipeline"
import { findActivity } from "../find-activity"

/** An activity that the actor may change. @throws not_found, forbidden */
export const findActivityStep = createStep(
  "crm-find-activity",
  async ({ actor, id }: { actor: Actor; id: string }, { container }): Promise<StepResponse<FoundActivity>> =>
    new StepResponse(await findActivity(container, actor, "write", id)),
)
