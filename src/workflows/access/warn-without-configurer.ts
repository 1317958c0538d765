import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../modules/pipeline"

/** Says in the log that nobody may configure the CRM, and which command mends it. Nobody is promoted by themselves. */
export async function warnWithoutConfigurer(container: MedusaContainer): Promise<void> {
  if (!(await container.resolve<PipelineModuleService>(PIPELINE_MODULE).hasConfigurer())) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        "medusa-plugin-crm: nobody may configure the CRM. Make somebody sales manager with `npx medusa exec` and the script make-sales-manager: see docs/security.md",
      )
  }
}
