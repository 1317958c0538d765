import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor, Scope } from "../../../modules/pipeline"
import { resolveOwner } from "../resolve-owner"

type Input = { actor: Actor; scope: Scope; owner_id: string | null }

/** The owner whom the actor hands records to. @throws forbidden, invalid_data when no such user exists */
export const resolveOwnerStep = createStep(
  "crm-resolve-owner",
  async ({ actor, scope, owner_id }: Input, { container }) =>
    new StepResponse(await resolveOwner(container, actor, scope, owner_id)),
)
