import type { ExecArgs } from "@medusajs/framework/types"
import { PIPELINE_MODULE, type PipelineModuleService } from "../modules/pipeline"

/** Gives a store its default stages, roles and lost reasons, once. What a store has already is left alone. */
export default async function createCrmDefaults({ container }: ExecArgs) {
  await container.resolve<PipelineModuleService>(PIPELINE_MODULE).createDefaults()
}
