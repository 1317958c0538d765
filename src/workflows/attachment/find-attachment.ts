import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import {
  PIPELINE_MODULE,
  type PipelineModuleService,
  RECORDS,
  type RecordScope,
} from "../../modules/pipeline"

/** What is kept of a file on a record; whether the actor may see the record is decided before. @throws MedusaError not_found */
export async function findAttachment(
  container: MedusaContainer,
  record: { scope: RecordScope; id: string },
  id: string,
) {
  const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const [attachment] = await pipeline.listAttachments({ id, [RECORDS[record.scope].column]: record.id })
  if (!attachment) {
    throw crmError("record_not_found", { record: "file", id })
  }
  return attachment
}
