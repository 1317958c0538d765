import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveActor } from "../resolve-actor"

/** The actor of a workflow. `actor_id` null is the system itself; a missing one is refused. */
export const loadActorStep = createStep(
  "crm-load-actor",
  async ({ actor_id }: { actor_id: string | null }, { container }) =>
    new StepResponse(await resolveActor(container, actor_id === undefined ? "" : actor_id)),
)
