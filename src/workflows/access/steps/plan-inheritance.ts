import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { countOwned, ownedItems } from "../count-owned"
import type { Owner } from "../../../persistence/hand-over"

/** `inherit_user_id` null leaves the records with the user who is no rep any more. */
type Input = { id: string; inherit_user_id?: string | null }

/** Who leaves, and to whom their records go; to null, they stay. */
export type Inheritance = { rows: { owner_id: string }; to: Owner | null }

async function assertOwnsNothing(container: MedusaContainer, rep: { id: string; user_id: string }) {
  const owned = ownedItems(await countOwned(container, rep.user_id))
  if (owned.length) {
    throw crmError("rep_owns_records", { field: "inherit_user_id", id: rep.id, owned })
  }
}

/**
 * Decides what becomes of the records of a rep who is to be removed.
 * @throws not_found, conflict when they have records and nothing is said, invalid_data for an heir who is no other rep
 */
export const planInheritanceStep = createStep(
  "crm-plan-inheritance",
  async ({ id, inherit_user_id }: Input, { container }): Promise<StepResponse<Inheritance>> => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [rep] = await pipeline.listSalesReps({ id })
    if (!rep) {
      throw crmError("record_not_found", { record: "rep", id })
    }
    const rows = { owner_id: rep.user_id }
    if (inherit_user_id === undefined) {
      await assertOwnsNothing(container, rep)
    }
    if (!inherit_user_id) {
      return new StepResponse({ rows, to: null })
    }
    const [heir] = await pipeline.listSalesReps({ user_id: inherit_user_id })
    if (!heir || heir.id === rep.id) {
      throw crmError("heir_missing", { field: "inherit_user_id", id: inherit_user_id })
    }
    return new StepResponse({ rows, to: { owner_id: heir.user_id, team_id: heir.team_id ?? null } })
  },
)
