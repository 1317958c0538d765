import type { MedusaContainer } from "@medusajs/framework/types"
import { crmClient } from "./crm"
import { seedDefaults } from "./defaults"
import { createDashboardUser } from "./user"

export type Stage = { id: string; key: string; kind: string; name: string }
export type Pipeline = Awaited<ReturnType<typeof buildPipeline>>

/** The shipped stages by their keys, and a sales manager who works with them. */
export async function buildPipeline(container: MedusaContainer, api: unknown) {
  await seedDefaults(container)
  const manager = await createDashboardUser(container)
  const crm = crmClient(api, manager)
  const { data } = await crm.get("stages")
  const stages: Record<string, Stage> = Object.fromEntries(
    data.stages.map((stage: Stage) => [stage.key, stage]),
  )
  return { manager, crm, stages }
}
