import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type Actor,
  type MergeValues,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"
import type { Owner } from "../../../persistence/hand-over"
import { type OwnedRecord } from "../../access/find-visible"
import { resolveOwner } from "../../access/resolve-owner"

type Input = {
  actor: Actor
  current: OwnedRecord
  input: { id: string; lead_ids: string[]; values?: Omit<MergeValues, "team_id"> }
}

/** The owner that was chosen, with their team; nothing when nobody chose. The target's own owner is always allowed. */
async function chosenOwner(
  container: MedusaContainer,
  actor: Actor,
  { owner_id, team_id }: Owner,
  asked: string | null | undefined,
): Promise<Partial<Owner>> {
  if (asked === undefined) {
    return {}
  }
  return asked === owner_id ? { owner_id, team_id } : await resolveOwner(container, actor, "lead", asked)
}

/** Makes leads part of another one, all or none. @throws conflict, forbidden (owner), invalid_data */
export const mergeLeadsStep = createStep(
  "crm-merge-leads",
  async ({ actor, current, input }: Input, { container }) => {
    const { owner_id, ...values } = input.values ?? {}
    const owner = await chosenOwner(container, actor, current, owner_id)
    const merged = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).mergeLeads({
      id: input.id,
      lead_ids: input.lead_ids,
      values: { ...values, ...owner },
      actor_id: actor.user_id,
    })
    return new StepResponse({ id: input.id, merged_ids: input.lead_ids }, merged)
  },
  async (merged, { container }) => {
    if (merged) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertMerge(merged)
    }
  },
)
