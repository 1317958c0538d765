import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { findMetadataCosts } from "./find-metadata-costs"

const SCRIPT = "./node_modules/medusa-plugin-crm/.medusa/server/src/scripts/import-variant-costs.js"

/** Says in the log when costs are still in the metadata of variants, or the option that reads them there is given. */
export async function warnOfMetadataCosts(container: MedusaContainer): Promise<void> {
  const { costMetadataKey: key, options } = container.resolve<OfferModuleService>(OFFER_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (key === null) {
    return
  }
  const [found] = await findMetadataCosts(container, key, { take: 1 })
  if (found) {
    logger.warn(
      `medusa-plugin-crm: variants hold what they cost in their metadata ("${key}"), which the store API shows to everybody. Move the costs with: npx medusa exec ${SCRIPT}. Version 0.2.0 will not read them there any more. If "${key}" is no cost, set the option cost_metadata_key to null.`,
    )
  } else if (options.cost_metadata_key) {
    logger.warn(
      `medusa-plugin-crm: the option cost_metadata_key is no longer needed, as no variant holds a cost in its metadata ("${key}"). Remove it: version 0.2.0 will not know it.`,
    )
  }
}
