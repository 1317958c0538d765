import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import {
  mayTouch,
  PIPELINE_MODULE,
  type PipelineModuleService,
  type RecordScope,
} from "../../modules/pipeline"
import { readRow } from "../../utils/read-rows"

/**
 * Whoever is to do an activity has to be able to see what it is about.
 * @throws MedusaError invalid_data when there is no such user, or they may not see the record
 */
export async function assertActivityOwner(
  container: MedusaContainer,
  owner_id: string,
  scope: RecordScope,
  record: { owner_id: string | null; team_id: string | null },
): Promise<void> {
  const user = await readRow<{ id: string }>(container, {
    entity: "user",
    fields: ["id"],
    filters: { id: owner_id },
  })
  if (!user) {
    throw crmError("user_missing", { field: "owner_id", id: owner_id })
  }
  const rep = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).findActor(owner_id)
  if (!rep || !mayTouch(rep, scope, "read", record)) {
    throw crmError("owner_cannot_see", { field: "owner_id", record: scope })
  }
}
