import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import {
  type Action,
  type Actor,
  type FoundActivity,
  PIPELINE_MODULE,
  type PipelineModuleService,
  visibleRecords,
} from "../../modules/pipeline"
import { assertMayTouch } from "../access/find-visible"

/**
 * An activity on a record that the actor may see, and for `write` change.
 * @throws MedusaError not_found when it is not there or its record is not theirs to see, forbidden when they may only look
 */
export async function findActivity(
  container: MedusaContainer,
  actor: Actor,
  action: Action,
  id: string,
): Promise<FoundActivity> {
  const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const activity = await pipeline.findActivity({ visible: visibleRecords(actor), id })
  if (!activity) {
    throw crmError("record_not_found", { record: "activity", id })
  }
  assertMayTouch(actor, activity.record.scope, action, activity.record)
  return activity
}
