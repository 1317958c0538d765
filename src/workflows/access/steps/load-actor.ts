import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveActor } from "../resolve-actor"

/** The actor of a workflow: a host user, or the system itself for SYSTEM_ACTOR_ID. @throws unauthorized */
export const loadActorStep = createStep(
  "crm-load-actor",
  async ({ actor_id }: { actor_id: string }, { container }) =>
    new StepResponse(await resolveActor(container, actor_id)),
)
