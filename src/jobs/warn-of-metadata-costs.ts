import type { MedusaContainer } from "@medusajs/framework/types"
import { warnOfMetadataCosts } from "../workflows/variant-cost/warn-of-metadata-costs"

export const config = { name: "crm-warn-of-metadata-costs", schedule: "* * * * *", numberOfExecutions: 1 }

/** Once, within a minute of the start: costs that everybody can read. */
export default async function warn(container: MedusaContainer) {
  await warnOfMetadataCosts(container)
}
