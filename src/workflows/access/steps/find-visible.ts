import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Action, Actor, Scope } from "../../../modules/pipeline"
import { findVisible, type OwnedRecord } from "../find-visible"

type Input = { actor: Actor; scope: Scope; action: Action; id: string; fields?: string[] }

/** One record inside the actor's scope, with its fields. @throws not_found, forbidden */
export const findVisibleStep = createStep(
  "crm-find-visible",
  async (input: Input, { container }): Promise<StepResponse<OwnedRecord & Record<string, unknown>>> =>
    new StepResponse(
      await findVisible(container, input.actor, input.scope, input.action, input.id, input.fields),
    ),
)
