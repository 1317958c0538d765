import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Action, Actor, Scope } from "../../../modules/pipeline"
import { findAllVisible, type OwnedRecord } from "../find-visible"

type Input = { actor: Actor; scope: Scope; action: Action; ids: string[]; fields?: string[] }

/** Several records, each inside the actor's scope, in the order of their ids. @throws not_found, forbidden for the first that is not */
export const findAllVisibleStep = createStep(
  "crm-find-all-visible",
  async ({ actor, scope, action, ids, fields }: Input, { container }): Promise<StepResponse<OwnedRecord[]>> =>
    new StepResponse(await findAllVisible(container, actor, scope, action, ids, fields)),
)
