import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../../modules/pipeline"
import type { HttpStage } from "../../../../types/http"
import { toHttpStage } from "./to-http"

/** Every stage, in board order. */
export async function readStages(container: MedusaContainer): Promise<HttpStage[]> {
  return (await container.resolve<PipelineModuleService>(PIPELINE_MODULE).readStages()).map(toHttpStage)
}

/** One stage. @throws not_found */
export async function readStage(container: MedusaContainer, id: string): Promise<HttpStage> {
  const stage = (await readStages(container)).find((candidate) => candidate.id === id)
  if (!stage) {
    throw crmError("record_not_found", { record: "stage", id })
  }
  return stage
}
