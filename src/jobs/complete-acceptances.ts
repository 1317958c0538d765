import type { MedusaContainer } from "@medusajs/framework/types"
import { completeCutOffAcceptances } from "../workflows/offer/complete-acceptances"

export const config = { name: "crm-complete-acceptances", schedule: "* * * * *" }

/** Every minute: acceptances that a stopped server left unfinished. */
export default async function completeAcceptances(container: MedusaContainer) {
  await completeCutOffAcceptances(container)
}
