import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** The customer as prices and rules ask about them. */
export type PricedCustomer = { id: string; email: string | null; groups: { id: string; name: string }[] }
export type PricedRegion = { id: string; automatic_taxes: boolean }

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** The customer with their groups; null for anybody. @throws invalid_data when they are gone */
export async function loadCustomer(
  container: MedusaContainer,
  id: string | null,
): Promise<PricedCustomer | null> {
  if (id === null) {
    return null
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", "email", "groups.id", "groups.name"],
    filters: { id },
  })
  if (!data[0]) {
    throw invalid(`customer_id: customer ${id} does not exist any more. Choose another customer.`)
  }
  return data[0] as unknown as PricedCustomer
}

/** @throws invalid_data when the region is gone */
export async function loadRegion(container: MedusaContainer, id: string): Promise<PricedRegion> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "automatic_taxes"],
    filters: { id },
  })
  if (!data[0]) {
    throw invalid(`region_id: region ${id} does not exist any more. Choose another region.`)
  }
  return data[0] as unknown as PricedRegion
}
