import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PIPELINE_MODULE } from "../../../../modules/pipeline"
import type PipelineModuleService from "../../../../modules/pipeline/service"
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
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Stage ${id} was not found`)
  }
  return stage
}
