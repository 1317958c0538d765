import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { HttpStage } from "../../../../types/http"
import { toHttpStage } from "../opportunities/to-http"

/** Every stage, in board order. */
export async function readStages(container: MedusaContainer): Promise<HttpStage[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_stage",
    fields: ["*"],
    pagination: { order: { rank: "ASC", id: "ASC" } },
  })
  return (data as unknown as HttpStage[]).map(toHttpStage)
}

/** One stage. @throws not_found */
export async function readStage(container: MedusaContainer, id: string): Promise<HttpStage> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_stage",
    fields: ["*"],
    filters: { id },
  })
  if (!data[0]) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Stage ${id} was not found`)
  }
  return toHttpStage(data[0] as unknown as HttpStage)
}
