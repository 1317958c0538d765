import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Action, Scope } from "../../../modules/pipeline/access/permissions"
import type { Actor } from "../../../modules/pipeline/access/visible-to"
import { findVisible, type OwnedRecord } from "../find-visible"

type Input = { actor: Actor; scope: Scope; action: Action; ids: string[] }

/** Several records, each inside the actor's scope. @throws not_found, forbidden for the first that is not */
export const findAllVisibleStep = createStep(
  "crm-find-all-visible",
  async ({ actor, scope, action, ids }: Input, { container }): Promise<StepResponse<OwnedRecord[]>> => {
    const records: OwnedRecord[] = []
    for (const id of new Set(ids)) {
      records.push(await findVisible(container, actor, scope, action, id))
    }
    return new StepResponse(records)
  },
)
